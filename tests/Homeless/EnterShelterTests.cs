using static SocialWatch.Tests.Homeless.ShelterStory;

namespace SocialWatch.Tests.Homeless;

public sealed class EnterShelterTests
{
    [Fact]
    public void A_person_taken_in_stands_in_the_ledger_once() => Story
        .Given()
        .When(Enter)
        .Then(
            new ShelterEntered(Entry, Story.DarAlAmal, ShelterKinds.Ordinary, Story.Evening),
            Counted(Entry, Acts.CentreReception, Story.Tonight, centre: Story.DarAlAmal));

    [Fact]
    public void A_cold_wave_night_counts_as_shelter_in_a_cold_wave() => Story
        .Given()
        .When(Enter with { Kind = ShelterKinds.ColdWave })
        .Then(
            new ShelterEntered(Entry, Story.DarAlAmal, ShelterKinds.ColdWave, Story.Evening),
            Counted(Entry, Acts.ColdWaveShelter, Story.Tonight, centre: Story.DarAlAmal));

    [Fact]
    public void Sending_the_same_form_twice_enters_once() => Story
        .Given().When(Enter).Ok()
        .When(Enter)
        .ThenNothing();

    [Fact]
    public void A_changed_form_under_the_same_stay_is_refused_rather_than_lost() => Story
        .Given().When(Enter).Ok()
        .When(Enter with { Kind = ShelterKinds.ColdWave })
        .ThenRefused(new ActRecordedDifferently());

    [Fact]
    public void Nobody_sleeps_in_two_shelters() => Story
        .Given(Entered)
        .When(Enter with { Act = Story.Act(2) })
        .ThenRefused(new AlreadyInShelter(Entered.On));

    [Fact]
    public void At_two_in_the_morning_it_is_still_the_evening_before() => Story
        .Given()
        .When(Enter, Story.Tonight.AddHours(4.5)).Ok()
        .When(Enter with { Act = Story.Act(2), On = Story.Evening.AddDays(1) }, Story.Tonight.AddHours(4.5))
        .ThenRefused(new AlreadyInShelter(Story.Evening));

    [Fact]
    public void Nobody_enters_tomorrow() => Story
        .Given()
        .When(Enter with { On = Story.Evening.AddDays(1) })
        .ThenRefused(new InTheFuture());

    [Fact]
    public void A_stay_cannot_begin_inside_an_earlier_one() => Story
        .Given(Entered, WentHome)
        .When(Enter with { Act = Story.Act(2), On = Story.Evening.AddDays(-1) })
        .ThenRefused(new EarlierStayLasted(Story.Evening));

    [Fact]
    public void An_unknown_kind_of_shelter_is_refused() => Story
        .Given()
        .When(Enter with { Kind = "hotel" })
        .ThenRefused(new NotOneOfThose("Kind"));

    [Fact]
    public void Withdrawing_the_entry_takes_the_stay_back()
    {
        var story = Story.Given().When(Enter).Ok().When(new WithdrawAct(Entry, "Wrong person")).Ok();

        Assert.Null(story.Facts.Current);
    }
}
