using static SocialWatch.Tests.Disability.Noura;

namespace SocialWatch.Tests.Disability;

/// <summary>Whole ways, by commands only.</summary>
public sealed class JourneyTests
{
    private static readonly EnterStay Bed = new(ProgrammeStory.Numbered(700), DisabilityProgramme.AccessibleCentre, ProgrammeStory.Centre, Place: null, Day(0));

    private static readonly ProgrammeStory Planned = Met
        .Act(Acts.FirstContact).Do(Bed).Enter(Stages.Shelter).Do(Asked, AsksForCard, Wants).Act(Acts.Listening, Acts.FamilySupport)
        .Enter(Stages.Planning).Plan("assistive-devices", "family-and-carers", "accessible-housing").On(10).Enter(Stages.Reintegration);

    [Theory]
    [InlineData(OutcomeKind.FamilyReintegration, Acts.HomeAdaptation)]
    [InlineData(OutcomeKind.FamilyReintegration, Acts.FamilyReturn)]
    [InlineData(OutcomeKind.EducationalReintegration, Acts.SchoolInclusion)]
    [InlineData(OutcomeKind.EconomicReintegration, Acts.AdaptedWork)]
    public void From_a_bed_to_a_place_that_held_for_half_a_year(OutcomeKind outcome, string found)
    {
        var left = Planned.On(20).Do(Gets).Act(found).Do(new LeaveStay(Bed.Act, Day(20), "way-found", "family", Note: null)).Enter(Stages.FollowUp);
        var visited = left.On(40).Act(Acts.FollowUpVisit).On(80).Act(Acts.FollowUpVisit);
        Assert.Equal(
            new SomethingIsMissing("disability.requirement.clock-met-follow-up-180", "act"),
            visited.Refusal(new CloseLifeProject(outcome, Day(80), null)));

        var held = visited.On(150).Act(Acts.FollowUpVisit);
        Assert.Equal(2, held.Do(new CloseLifeProject(outcome, Day(150), null)).On(400).Do(new ReopenLifeProject(Stages.UrgentHelp, "The work ended")).Open.Cycle);
    }

    [Fact]
    public void Nobody_is_called_included_while_a_device_waits()
    {
        var waiting = Planned.Act(Acts.AdaptedWork).Do(new LeaveStay(Bed.Act, Day(10), "way-found", "family", Note: null)).Enter(Stages.FollowUp)
            .On(30).Act(Acts.FollowUpVisit).On(60).Act(Acts.FollowUpVisit).On(140).Act(Acts.FollowUpVisit);
        var closing = new CloseLifeProject(OutcomeKind.EconomicReintegration, Day(140), null);

        Assert.Equal(new SomethingIsMissing("disability.requirement.no-device-waits", "deliver-device"), waiting.Refusal(closing));
        Assert.Null(waiting.Do(Gets with { On = Day(140) }).Refusal(closing));
        Assert.Null(waiting.Do(Drops).Refusal(closing));
        Assert.Null(waiting.Refusal(closing with { Outcome = OutcomeKind.Transferred }));
    }

    [Fact]
    public void Urgent_help_and_a_bed_wait_for_no_question()
    {
        Assert.Null(Met.Refusal(new EnterStage(Stages.UrgentHelp)));
        Assert.Null(Met.Refusal(Bed));
        Assert.Null(Planned.Refusal(new EnterStage(Stages.UrgentHelp)));
    }

    [Fact]
    public void Who_stays_is_owed_access_first_then_help_and_care() => Assert.Equal(
        [("protocol.accessibility-check", 1), ("protocol.medical-look", 2), ("protocol.personal-help-plan", 3), ("protocol.rehabilitation-session", 7), ("protocol.stay-review", 30)],
        Met.Do(Bed).Open.Clocks.Values.Where(clock => ProtocolClocks.Is(clock.Id)).OrderBy(clock => clock.DueAt).Select(clock => (clock.Id, (clock.DueAt - ProgrammeStory.Beginning).Days)));
}
