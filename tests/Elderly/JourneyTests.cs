namespace SocialWatch.Tests.Elderly;

/// <summary>Whole ways, by commands only.</summary>
public sealed class JourneyTests
{
    [Fact]
    public void Back_to_a_family_that_is_helped()
    {
        var story = Way.Visited(Acts.FamilySupport, Acts.FamilyReturn);

        Assert.IsType<LifeProject.Closed>(story.Do(story.Closes(OutcomeKind.FamilyReintegration)).File.Project);
    }

    [Fact]
    public void To_a_home_of_ones_own_with_a_pension()
    {
        var story = Way.Visited(Acts.OwnHome);

        Assert.Equal(new SomethingIsMissing("elderly.requirement.income-secured", "record-entitlement-answer"), story.Refusal(story.Closes(OutcomeKind.EconomicReintegration)));
        story = story.Do(Way.AsksPension, Way.HasPension);
        Assert.IsType<LifeProject.Closed>(story.Do(story.Closes(OutcomeKind.EconomicReintegration)).File.Project);
    }

    [Fact]
    public void Whoever_needs_help_returns_to_a_family_that_is_helped()
    {
        var story = Way.Visited(Acts.FamilyReturn);

        Assert.Equal(new SomethingIsMissing("elderly.requirement.support-arranged", "act"), story.Refusal(story.Closes(OutcomeKind.FamilyReintegration)));
        Assert.Null(story.Do(Way.AllAlone with { Act = Way.No(501), At = story.Now }).Refusal(story.Closes(OutcomeKind.FamilyReintegration)));
    }

    [Fact]
    public void An_identity_card_alone_secures_no_income()
    {
        var story = Way.Visited(Acts.OwnHome).Do(Way.AsksPension with { Entitlement = "identity-card" }, Way.HasPension with { Entitlement = "identity-card" });

        Assert.Equal(new SomethingIsMissing("elderly.requirement.income-secured", "record-entitlement-answer"), story.Refusal(story.Closes(OutcomeKind.EconomicReintegration)));
        Assert.Null(story.Act(Acts.IncomeActivity).Refusal(story.Closes(OutcomeKind.EconomicReintegration)));
    }

    [Fact]
    public void From_the_street_through_waiting_into_a_home()
    {
        var asked = Way.Met.Act(Acts.PlaceRequest).Enter(Stages.Waiting).Do(Way.NeedsHelp);

        Assert.Equal(new SomethingIsMissing("requirement.stay-entered", "enter-stay"), asked.Refusal(new EnterStage(Stages.CareHome)));
        Assert.Equal(ClockStatus.Met, Way.InTheHome.Open.Clocks["place-found"].Status);
        Assert.Equal(Stages.CareHome, Way.InTheHome.Open.Stage);
    }

    [Fact]
    public void Nobody_waits_for_a_place_that_was_not_asked_for() =>
        Assert.Equal(new SomethingIsMissing("elderly.requirement.place-request", "act"), Way.Met.Refusal(new EnterStage(Stages.Waiting)));

    [Fact]
    public void Out_of_the_home_and_back_to_the_family()
    {
        var story = Way.InTheHome.On(40).Act(Acts.FamilySearch, Acts.FamilySupport).Do(new SetGoal(GoalId.New(), "family", "Live with my daughter", Way.Opened.Today.AddDays(60)))
            .Enter(Stages.Reintegration).Do(new LeaveStay(Way.No(700), Way.Opened.Today.AddDays(40), "way-found", "family", Note: null)).Act(Acts.FamilyReturn).Enter(Stages.FollowUp)
            .On(46).Act(Acts.FollowUpVisit).On(65).Act(Acts.FollowUpVisit).On(120).Act(Acts.FollowUpVisit);

        Assert.IsType<LifeProject.Closed>(story.Do(story.Closes(OutcomeKind.FamilyReintegration)).File.Project);
    }

    [Fact]
    public void Reintegration_waits_for_the_visit_of_the_ninetieth_day()
    {
        var story = Way.Planned.Enter(Stages.Reintegration).Act(Acts.FamilySupport, Acts.FamilyReturn).Enter(Stages.FollowUp).On(6).Act(Acts.FollowUpVisit).On(25).Act(Acts.FollowUpVisit);

        Assert.Equal(new SomethingIsMissing("elderly.requirement.clock-met-follow-up-90", "act"), story.Refusal(story.Closes(OutcomeKind.FamilyReintegration)));
    }

    [Fact]
    public void Whoever_comes_back_keeps_card_and_history_and_is_looked_at_anew()
    {
        var story = Way.Met.Do(Way.NeedsHelp, Way.AsksPension, Way.HasPension);
        story = story.Do(story.Closes(OutcomeKind.LostSightOf)).On(60).Do(new ReopenLifeProject(Stages.Waiting, "Found at the bus station"));

        Assert.False(story.Own().IsAssessedNow);
        Assert.Equal(4, story.Own().Assessed?.Score);
        Assert.IsType<EntitlementAnswered>(Assert.Single(story.Own().Entitlements));
        Assert.Equal(story.Now, story.Own().WaitingSince);
    }
}
