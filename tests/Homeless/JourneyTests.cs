using static SocialWatch.Tests.Homeless.Way;

namespace SocialWatch.Tests.Homeless;

/// <summary>Whole ways, by commands only.</summary>
public sealed class JourneyTests
{
    [Fact]
    public void From_the_street_to_the_family_with_three_visits_closed_and_reopened()
    {
        var file = FromTheStreetToTheFamily.Last();
        var open = Assert.IsType<LifeProject.Open>(file.Project);

        Assert.Equal((2, Stages.UrgentHelp), (open.Cycle, open.Stage));
        Assert.Equal((6, 0), (open.Nights.Count, open.NightsThisCycle));
        Assert.Equal(6, open.Acts.Values.Count(act => act.AsRecorded.Kind == Acts.ShelterNight));
        Assert.Equal("Not tonight", Assert.Single(open.RefusedStays).Why);
        Assert.False(new StayedThisCycle().IsMet(open, NoFacts.Instance));
    }

    [Fact]
    public void Family_reintegration_waits_for_the_visit_of_the_ninetieth_day() => FollowedUp(visits: [5, 20])
        .When(new CloseLifeProject(OutcomeKind.FamilyReintegration, Day(60), null), Moment(60))
        .ThenRefused(new SomethingIsMissing("homeless.requirement.clock-met-follow-up-90", "act"));

    [Fact]
    public void A_visit_before_its_window_is_not_that_visit() => FollowedUp(visits: [2, 5])
        .When(new CloseLifeProject(OutcomeKind.FamilyReintegration, Day(60), null), Moment(60))
        .ThenRefused(new SomethingIsMissing("homeless.requirement.clock-met-follow-up-30", "act"));

    [Fact]
    public void A_return_to_the_family_is_not_counted_as_work() => FollowedUp(visits: [5, 20, 80])
        .When(new CloseLifeProject(OutcomeKind.EconomicReintegration, Day(90), null), Moment(90))
        .ThenRefused(new SomethingIsMissing("homeless.requirement.work-or-income", "act"));

    [Fact]
    public void Straight_to_reintegration_once_the_way_is_prepared()
    {
        var story = Approached.When(new EnterStage(Stages.UrgentHelp), Moment(0)).Ok();

        story.When(new EnterStage(Stages.Reintegration), Moment(0))
            .ThenRefused(new SomethingIsMissing("homeless.requirement.way-prepared", "act"));
        story.When(Does(40, Acts.FamilySearch, 1), Moment(1)).Ok()
            .When(new SetGoal(GoalId.New(), null, "Go back to my brother", Day(30)), Moment(1)).Ok()
            .When(new EnterStage(Stages.Reintegration), Moment(1)).Ok();
    }

    [Fact]
    public void A_cold_wave_leads_from_the_street_straight_into_the_shelter() => Approached
        .When(new EnterStay(Story.Act(50), Stays.ColdWave, Story.DarAlAmal, Place: null, Day(0)), Moment(0)).Ok()
        .When(new EnterStage(Stages.Shelter), Moment(0)).Ok();

    [Fact]
    public void A_relapse_during_follow_up_asks_for_nothing() => FollowedUp(visits: [5])
        .When(new EnterStage(Stages.UrgentHelp), Moment(9)).Ok();

    [Fact]
    public void A_plan_leaves_out_no_serious_need() => Planned
        .When(new JudgeNeed("health", Severity.Serious, null), Moment(3)).Ok()
        .When(new EnterStage(Stages.Reintegration), Moment(3))
        .ThenRefused(new SeriousNeedWithoutGoal("homeless.need.health"));
}
