using static SocialWatch.Tests.Homeless.ShelterStory;

namespace SocialWatch.Tests.Homeless;

public sealed class RecordNightTests
{
    private static readonly RecordNight SleepsHere = new(Story.Act(20), Story.Evening);

    [Fact]
    public void A_night_stands_in_the_ledger_once() => Story
        .Given(Entered)
        .When(SleepsHere)
        .Then(
            new NightSheltered(SleepsHere.Act, Story.Evening),
            Counted(SleepsHere.Act, Acts.ShelterNight, Story.Tonight, centre: Story.DarAlAmal));

    [Fact]
    public void Sending_the_same_form_twice_counts_one_night() => Story
        .Given(Entered).When(SleepsHere).Ok()
        .When(SleepsHere)
        .ThenNothing();

    [Fact]
    public void A_second_worker_cannot_count_the_same_night() => Story
        .Given(Entered).When(SleepsHere).Ok()
        .When(SleepsHere with { Act = Story.Act(21) })
        .ThenRefused(new NightAlreadyCounted(Story.Evening));

    [Fact]
    public void A_night_outside_every_stay_is_refused() => Story
        .Given()
        .When(SleepsHere)
        .ThenRefused(new NoStayThatNight(Story.Evening));

    [Fact]
    public void The_night_of_leaving_is_slept_elsewhere() => Story
        .Given(Entered, WentHome)
        .When(SleepsHere)
        .ThenRefused(new NoStayThatNight(Story.Evening));

    [Fact]
    public void A_night_forgotten_is_written_down_after_the_stay_on_its_own_evening() => Story
        .Given(Entered, WentHome)
        .When(SleepsHere with { Night = Story.Evening.AddDays(-1) })
        .Then(
            new NightSheltered(SleepsHere.Act, Story.Evening.AddDays(-1)),
            Counted(SleepsHere.Act, Acts.ShelterNight, new DateTimeOffset(2026, 1, 18, 22, 0, 0, TimeSpan.FromHours(1)), centre: Story.DarAlAmal));

    [Fact]
    public void Tomorrow_night_is_not_counted_today() => Story
        .Given(Entered)
        .When(SleepsHere with { Night = Story.Evening.AddDays(1) })
        .ThenRefused(new InTheFuture());

    [Fact]
    public void A_night_withdrawn_may_be_counted_again() => Story
        .Given(Entered).When(SleepsHere).Ok().When(new WithdrawAct(SleepsHere.Act, "Wrong evening")).Ok()
        .When(SleepsHere with { Act = Story.Act(21) })
        .Then(
            new NightSheltered(Story.Act(21), Story.Evening),
            Counted(Story.Act(21), Acts.ShelterNight, Story.Tonight, centre: Story.DarAlAmal));

    [Theory]
    [InlineData(Acts.ShelterNight, "record-night")]
    [InlineData(Acts.CentreReception, "enter-shelter")]
    [InlineData(Acts.ColdWaveShelter, "enter-shelter")]
    public void The_common_form_does_not_count_shelter_behind_the_stays_back(string kind, string panel) => Story
        .Given(Entered)
        .When(new RecordAct(Story.Act(30), kind, ActAnswer.Accepted, 1, Story.Tonight, null, null, null, Story.DarAlAmal, null))
        .ThenRefused(new ActHasItsOwnForm($"homeless.act.{kind}", panel));
}
