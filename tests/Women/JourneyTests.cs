namespace SocialWatch.Tests.Women;

/// <summary>Whole ways, by commands only.</summary>
public sealed class JourneyTests
{
    [Theory]
    [InlineData(Acts.FamilyReturn, OutcomeKind.FamilyReintegration)]
    [InlineData(Acts.JobPlacement, OutcomeKind.EconomicReintegration)]
    [InlineData(Acts.IncomeActivity, OutcomeKind.EconomicReintegration)]
    [InlineData(Acts.Cooperative, OutcomeKind.EconomicReintegration)]
    [InlineData(Acts.LiteracyClasses, OutcomeKind.EducationalReintegration)]
    [InlineData(Acts.VocationalTraining, OutcomeKind.EducationalReintegration)]
    public void From_danger_to_a_life_of_her_own(string by, OutcomeKind outcome)
    {
        var story = Way.Visited(by);

        Assert.IsType<LifeProject.Closed>(story.Do(story.Closes(outcome)).File.Project);
    }

    [Fact]
    public void Reintegration_waits_for_the_visit_of_the_ninetieth_day()
    {
        var story = Way.FollowedUp(Acts.JobPlacement).On(46).Act(Acts.FollowUpVisit).On(65).Act(Acts.FollowUpVisit);

        Assert.Equal(new SomethingIsMissing("women.requirement.clock-met-follow-up-90", "act"), story.Refusal(story.Closes(OutcomeKind.EconomicReintegration)));
    }

    [Fact]
    public void A_return_into_extreme_danger_is_no_reintegration()
    {
        var story = Way.Visited(Acts.FamilyReturn);
        story = story.Do(Way.ExtremeDanger with { Act = Way.No(502), At = story.Now });

        Assert.Equal(new SomethingIsMissing("women.requirement.danger-not-extreme", "assess-danger"), story.Refusal(story.Closes(OutcomeKind.FamilyReintegration)));
        Assert.Null(story.Refusal(story.Closes(OutcomeKind.Left)));
    }

    [Fact]
    public void Nobody_leaves_urgent_help_before_danger_was_asked_about() => Assert.All(
        (string[])[Stages.Refuge, Stages.Reintegration],
        stage => Assert.Equal(new SomethingIsMissing("women.requirement.danger-known", "assess-danger"), Way.InUrgentHelp.Refusal(new EnterStage(stage))));

    [Fact]
    public void Nobody_in_danger_leaves_urgent_help_without_a_safety_plan() => Assert.All((AssessDanger[])[Way.RaisedDanger, Way.ExtremeDanger], danger =>
    {
        var story = Way.InUrgentHelp.Act(Acts.Listening).Do(danger);

        Assert.Equal(new SomethingIsMissing("women.requirement.safety-plan", "set-safety-plan"), story.Refusal(new EnterStage(Stages.Planning)));
        Assert.Equal(new SomethingIsMissing("women.requirement.safety-plan", "set-safety-plan"), story.Refusal(new EnterStage(Stages.Refuge)));
        Assert.Null(story.Do(Way.Plan).Refusal(new EnterStage(Stages.Planning)));
    });

    [Fact]
    public void Where_danger_is_low_no_plan_is_asked_for() =>
        Assert.Null(Way.InUrgentHelp.Act(Acts.Listening).Do(Way.NoDanger).Refusal(new EnterStage(Stages.Planning)));

    [Fact]
    public void Help_and_a_bed_wait_for_nothing()
    {
        var met = Way.Opened.Act(Acts.FirstContact);

        Assert.Null(met.Refusal(new EnterStage(Stages.UrgentHelp)));
        Assert.Null(met.Refusal(new EnterStage(Stages.Refuge)));
        Assert.Null(Way.Opened.Refusal(new EnterStay(Way.No(1), Stays.Refuge, ProgrammeStory.Centre, Place: null, Way.Opened.Today)));
        Assert.Null(Way.Opened.Refusal(new EnterStay(Way.No(1), Stays.HiddenPlace, Centre: null, "With a friend", Way.Opened.Today)));
    }

    [Fact]
    public void A_girl_under_eighteen_is_taken_in_once_the_prosecutor_was_told()
    {
        var girl = ProgrammeStory.Of(WomenProgramme.Rules, age: Kernel.People.AgeBand.From13To17);
        var bed = new EnterStay(Way.No(651), Stays.Refuge, ProgrammeStory.Centre, Place: null, girl.Today);

        Assert.Equal(new SomethingIsMissing("women.safeguard.prosecutor-told", "act"), girl.Refusal(bed));
        Assert.Null(girl.Act(Acts.ProsecutorContact).Refusal(bed));
    }

    [Fact]
    public void She_comes_back_and_is_asked_anew()
    {
        var story = Way.Visited(Acts.JobPlacement);
        story = story.Do(story.Closes(OutcomeKind.EconomicReintegration)).On(200).Do(new ReopenLifeProject(Stages.UrgentHelp, "Found by a neighbour"));

        Assert.Null(story.Own().Assessed);
        Assert.Null(story.Own().Plan);
        Assert.Equal("Two rings", story.Own().LastPlan?.Signal);
        Assert.Equal(new SomethingIsMissing("women.requirement.danger-known", "assess-danger"), story.Refusal(new EnterStage(Stages.Refuge)));
    }

    [Fact]
    public void A_closing_withdrawn_leaves_her_as_she_was()
    {
        var story = Way.InUrgentHelp.Do(Way.RaisedDanger, Way.Plan);
        var back = story.Do(story.Closes(OutcomeKind.Left), new WithdrawClosing("Another file was meant"));

        Assert.Equal("raised", back.Own().Assessed?.Danger);
        Assert.NotNull(back.Own().Plan);
    }
}
