using static SocialWatch.Tests.Homeless.ShelterStory;

namespace SocialWatch.Tests.Homeless;

public sealed class LeaveShelterTests
{
    [Fact]
    public void Somebody_leaves_for_the_family() => Story.Given(Entered).When(GoHome).Then(WentHome);

    [Fact]
    public void Sending_the_same_form_twice_leaves_once() => Story.Given(Entered, WentHome).When(GoHome).ThenNothing();

    [Fact]
    public void Another_answer_for_the_same_stay_is_refused_rather_than_lost() => Story
        .Given(Entered, WentHome)
        .When(GoHome with { WhereTo = "street" })
        .ThenRefused(new StayLeftDifferently(Story.Evening));

    [Fact]
    public void A_late_phone_does_not_end_the_next_stay() => Story
        .Given(Entered, WentHome).When(Enter with { Act = Story.Act(2) }).Ok()
        .When(GoHome)
        .ThenNothing();

    [Fact]
    public void A_stay_nobody_entered_cannot_be_left() => Story.Given().When(GoHome).ThenRefused(new NoSuchStay());

    [Fact]
    public void Nobody_leaves_before_the_last_night_that_was_counted() => Story
        .Given(Entered).When(new RecordNight(Story.Act(20), Story.Evening)).Ok()
        .When(GoHome)
        .ThenRefused(new NightCountedSince(Story.Evening));

    [Fact]
    public void Nobody_leaves_before_entering() => Story
        .Given(Entered)
        .When(GoHome with { On = Entered.On.AddDays(-1) })
        .ThenRefused(new LeftBeforeEntering(Entered.On));

    [Fact]
    public void Where_to_is_asked_except_after_a_death()
    {
        var story = Story.Given(Entered);

        story.When(GoHome with { WhereTo = null }).ThenRefused(new WhereToIsMissing());
        story.When(GoHome with { WhereTo = null, Why = LeavingReasons.Died }).Ok();
    }

    [Fact]
    public void Unknown_reasons_and_places_are_refused()
    {
        var story = Story.Given(Entered);

        story.When(GoHome with { Why = "because" }).ThenRefused(new NotOneOfThose("Why"));
        story.When(GoHome with { WhereTo = "moon" }).ThenRefused(new NotOneOfThose("WhereTo"));
    }

    [Fact]
    public void A_file_does_not_close_while_a_bed_is_kept()
    {
        var close = new CloseLifeProject(OutcomeKind.ReturnedToStreet, Story.Evening, Note: null);
        var story = Story.Given(Entered);

        story.When(close).ThenRefused(new SomethingIsMissing("homeless.requirement.no-open-stay", "leave-shelter"));
        story.When(GoHome).Ok().When(close).Ok();
    }
}
