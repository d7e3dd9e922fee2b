namespace SocialWatch.Tests.FormerPrisoners;

/// <summary>Whole ways, by commands only.</summary>
public sealed class JourneyTests
{
    [Theory]
    [InlineData(Acts.FamilyReturn, OutcomeKind.FamilyReintegration)]
    [InlineData(Acts.JobPlacement, OutcomeKind.EconomicReintegration)]
    [InlineData(Acts.IncomeActivity, OutcomeKind.EconomicReintegration)]
    [InlineData(Acts.VocationalTraining, OutcomeKind.EducationalReintegration)]
    [InlineData(Acts.SchoolEnrolment, OutcomeKind.EducationalReintegration)]
    public void From_a_plan_made_inside_to_a_life_outside(string by, OutcomeKind outcome)
    {
        var story = Way.FollowedUp(by).On(150).Act(Acts.FollowUpVisit);

        Assert.IsType<LifeProject.Closed>(story.Do(story.Closes(outcome)).File.Project);
    }

    [Fact]
    public void Reintegration_waits_for_the_visit_of_the_ninetieth_day()
    {
        var story = Way.FollowedUp(Acts.JobPlacement);

        Assert.Equal(new SomethingIsMissing("former-prisoners.requirement.clock-met-follow-up-90", "act"), story.Refusal(story.Closes(OutcomeKind.EconomicReintegration)));
    }

    [Fact]
    public void Nobody_is_outside_before_the_release_is_written_down() => Assert.All(
        (ProgrammeStory[])[Way.Opened, Way.Prepared],
        story => Assert.Equal(new SomethingIsMissing("former-prisoners.requirement.released", "record-release"), story.Refusal(new EnterStage(Stages.FirstDays))));

    [Fact]
    public void Through_a_halfway_house()
    {
        var bed = new EnterStay(Way.No(700), Stays.HalfwayHouse, ProgrammeStory.Centre, Place: null, Way.Out.Today);

        Assert.Equal(new SomethingIsMissing("requirement.stay-entered", "enter-stay"), Way.Out.Refusal(new EnterStage(Stages.Halfway)));
        var story = Way.Out.Do(bed, new RecordNight(Way.No(701), Way.Out.Today)).Enter(Stages.Halfway).Act(Acts.Listening).Enter(Stages.Planning);
        Assert.True(story.Open.HasAccepted(Acts.HalfwayNight));
        Assert.Equal(
            [("protocol.welcome-interview", 1), ("protocol.treatment-check", 2), ("protocol.papers-check", 7), ("protocol.work-interview", 7), ("protocol.stay-review", 15)],
            story.Open.Clocks.Values.Where(clock => ProtocolClocks.Is(clock.Id)).OrderBy(clock => clock.DueAt).ThenBy(clock => clock.Id, StringComparer.Ordinal).Select(clock => (clock.Id, (clock.DueAt - story.Now).Days)));
    }

    [Fact]
    public void A_bed_waits_for_no_paper_but_a_minor_for_the_prosecutor()
    {
        var bed = new EnterStay(Way.No(700), Stays.HalfwayHouse, ProgrammeStory.Centre, Place: null, Way.Opened.Today);
        var minor = ProgrammeStory.Of(FormerPrisonersProgramme.Rules, age: Kernel.People.AgeBand.From13To17);

        Assert.Null(Way.Opened.Refusal(bed));
        Assert.Equal(new SomethingIsMissing("former-prisoners.safeguard.prosecutor-told", "act"), minor.Refusal(bed));
        Assert.Null(minor.Act(Acts.ProsecutorContact).Refusal(bed));
    }

    [Fact]
    public void Straight_to_reintegration_on_the_strength_of_the_plan() => Assert.Null(Way.Out
        .Do(new SetGoal(GoalId.New(), null, "Weld again in my uncle's workshop", Way.Out.Today.AddDays(30))).Refusal(new EnterStage(Stages.Reintegration)));

    [Fact]
    public void Back_in_prison_the_same_file_begins_a_new_cycle()
    {
        var story = Way.Out.Do(Way.Out.Closes(OutcomeKind.Transferred)).On(200).Do(new ReopenLifeProject(Stages.Preparation, "In prison again"));

        Assert.Null(story.Own().Released);
        Assert.Null(story.Own().Expected);
        Assert.Null(story.Own().Plan);
        story = story.Do(new ExpectRelease(story.Today.AddDays(100), "Prison of the plain", null));
        Assert.Equal(70, (story.Open.Clocks[Stages.ReleasePlan].DueAt - story.Now).Days + 1);
        Assert.Null(story.On(300).Refusal(Way.Release with { Act = Way.No(601), At = Way.Opened.Now.AddDays(300) }));
    }

    [Fact]
    public void A_closing_withdrawn_leaves_everything_as_it_was()
    {
        var back = Way.Out.Do(Way.Out.Closes(OutcomeKind.Left), new WithdrawClosing("Another file was meant"));

        Assert.Equal((Way.Out.Own().Released, Way.Out.Own().Plan), (back.Own().Released, back.Own().Plan));
    }
}
