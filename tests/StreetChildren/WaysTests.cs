using SocialWatch.StreetChildren.Schooling;

namespace SocialWatch.Tests.StreetChildren;

/// <summary>Whole ways, by commands only.</summary>
public sealed class WaysTests
{
    /// <summary>Placed, planned, and on the way back.</summary>
    private static readonly ProgrammeStory Prepared = Child.Informed.Enter(Stages.Protection).Act(Acts.HospitalReception)
        .Do(Child.Note, Child.Bed).Enter(Stages.Placement)
        .Do(new RecordNight(Child.Act(90), Child.Day(0)), new DoProtocolStep(Child.Bed.Act, "psychologist", Child.Day(0), null))
        .On(2).Act(Acts.Listening, Acts.FamilySearch).Enter(Stages.Planning)
        .Plan("family", "education", "training-and-work").Enter(Stages.Reintegration)
        .On(5).Do(new LeaveStay(Child.Bed.Act, Child.Day(5), "way-found", "family", null));

    [Fact]
    public void Home_with_an_escort_and_three_visits()
    {
        var home = Prepared.Do(Child.Order, Child.Escort, Child.Departure with { On = Child.Day(5) }, Child.HandOver with { On = Child.Day(5) }).Enter(Stages.FollowUp);

        Assert.Equal(new SomethingIsMissing("street-children.requirement.guardian", "name-guardian"), Visited(home).Refusal(Closes(OutcomeKind.FamilyReintegration)));
        Assert.IsType<LifeProject.Closed>(Visited(home.Do(Child.Aunt)).Do(Closes(OutcomeKind.FamilyReintegration)).File.Project);
    }

    [Fact]
    public void Back_at_school_and_still_there()
    {
        var school = Prepared.Do(Child.Enrolled).Enter(Stages.FollowUp);
        var gone = new StateSchooling(Child.Act(91), Schoolings.DroppedOut, null, null, Child.Day(90));

        Assert.Equal(new SomethingIsMissing("street-children.requirement.goes-to-school", "state-schooling"), Visited(school).Do(gone).Refusal(Closes(OutcomeKind.EducationalReintegration)));
        Assert.IsType<LifeProject.Closed>(Visited(school).Do(Closes(OutcomeKind.EducationalReintegration)).File.Project);
    }

    [Fact]
    public void A_trade_learned() => Assert.IsType<LifeProject.Closed>(
        Visited(Prepared.Act(Acts.VocationalTraining).Enter(Stages.FollowUp)).Do(Closes(OutcomeKind.EconomicReintegration)).File.Project);

    [Fact]
    public void It_has_to_hold_for_ninety_days() => Assert.Equal(
        new SomethingIsMissing("street-children.requirement.clock-met-follow-up-90", "act"),
        Visited(Prepared.Do(Child.Enrolled).Enter(Stages.FollowUp), 6, 20).Refusal(Closes(OutcomeKind.EducationalReintegration)));

    [Fact]
    public void Reintegration_of_a_minor_waits_for_the_prosecutor()
    {
        var story = Child.Met.Act(Acts.StreetApproach).Enter(Stages.Protection).Act(Acts.FamilySearch).Plan("family");

        Assert.Equal(new SomethingIsMissing("street-children.requirement.prosecutor-knows", "act"), story.Refusal(new EnterStage(Stages.Reintegration)));
        Assert.Equal(Stages.Reintegration, story.Act(Acts.ProsecutorInformed).Enter(Stages.Reintegration).Open.Stage);
    }

    [Fact]
    public void A_child_who_ran_away_again_waits_for_no_form() => Assert.Equal(
        Stages.Protection, Prepared.Do(Child.Enrolled).Enter(Stages.FollowUp).Enter(Stages.Protection).Open.Stage);

    [Fact]
    public void A_relapse_goes_on_in_the_same_file()
    {
        var again = Visited(Prepared.Do(Child.Enrolled).Enter(Stages.FollowUp)).Do(Closes(OutcomeKind.EducationalReintegration))
            .On(200).Do(new ReopenLifeProject(Stages.Protection, "Met at the bus station"));

        Assert.Equal((2, ClockStatus.Running), (again.Open.Cycle, again.Open.Clocks["safeguard.prosecutor"].Status));
        Assert.NotNull(again.Own().Schooling());
        Assert.IsType<SomethingIsMissing>(again.Refusal(Child.Bed with { Act = Child.Act(92), On = Child.Day(200) }));
    }

    private static CloseLifeProject Closes(OutcomeKind outcome) => new(outcome, Child.Day(90), null);

    private static ProgrammeStory Visited(ProgrammeStory story, params double[] visits) =>
        (visits.Length == 0 ? [6, 20, 80] : visits).Aggregate(story, (at, visit) => at.On(5 + visit).Act(Acts.FollowUpVisit)).On(100);
}
