namespace SocialWatch.Tests.Elderly;

public sealed class AssessDependencyTests
{
    [Theory]
    [InlineData(true, true, true, true, true, true, 6, KatzIndex.Independent)]
    [InlineData(false, true, true, true, true, true, 5, KatzIndex.Moderate)]
    [InlineData(false, false, true, true, true, true, 4, KatzIndex.Moderate)]
    [InlineData(false, false, false, true, true, true, 3, KatzIndex.Moderate)]
    [InlineData(false, false, false, false, true, true, 2, KatzIndex.Severe)]
    [InlineData(false, false, false, false, false, true, 1, KatzIndex.Severe)]
    [InlineData(false, false, false, false, false, false, 0, KatzIndex.Severe)]
    public void Each_activity_done_alone_is_a_point(bool bathing, bool dressing, bool toileting, bool transferring, bool continence, bool feeding, int score, string band)
    {
        var assessed = Way.Opened.Do(new AssessDependency(Way.No(500), Way.Opened.Now, bathing, dressing, toileting, transferring, continence, feeding, null)).Own().Assessed;

        Assert.Equal((score, band), (assessed!.Score, assessed.Band));
    }

    [Fact]
    public void It_is_counted_once_and_meets_its_clock()
    {
        var story = Way.Opened.Do(Way.NeedsHelp, Way.NeedsHelp);

        Assert.Single(story.Open.Acts);
        Assert.Equal(ClockStatus.Met, story.Open.Clocks["dependency-assessed"].Status);
        Assert.Equal(new ActRecordedDifferently(), story.Refusal(Way.NeedsHelp with { Feeding = false }));
    }

    [Fact]
    public void Days_that_cannot_be_are_refused()
    {
        var born = ProgrammeStory.Of(ElderlyProgramme.Rules, bornOn: new DateOnly(2020, 1, 1));

        Assert.Equal(new InTheFuture(), born.Refusal(Way.AllAlone with { At = born.Now.AddHours(1) }));
        Assert.Equal(new BeforeBirth(), born.Refusal(Way.AllAlone with { At = born.Now.AddYears(-10) }));
        Assert.Equal(new TooLongAgo(RecordAct.YearsBack), Way.Opened.Refusal(Way.AllAlone with { At = born.Now.AddYears(-16) }));
    }

    [Fact]
    public void A_care_home_takes_nobody_in_before_the_help_that_is_needed_is_known()
    {
        Assert.Equal(new SomethingIsMissing("elderly.requirement.dependency-known", "assess-dependency"), Way.Opened.Refusal(Way.IntoTheHome));
        Assert.Null(Way.Opened.Do(Way.NeedsHelp).Refusal(Way.IntoTheHome));
        Assert.Null(Way.Opened.Refusal(Way.IntoTheHome with { Kind = Stays.TemporaryBed, Centre = ProgrammeStory.Centre }));
    }

    [Fact]
    public void In_the_home_it_is_the_monthly_step_of_the_protocol_too()
    {
        var later = Way.InTheHome.On(29).Do(Way.AllAlone with { Act = Way.No(501), At = Way.Opened.Now.AddDays(29) });
        var (step, clock) = (later.Open.CurrentStay!.Steps[^1], later.Open.Clocks[ProtocolClocks.Of(Stays.DependencyCheck)]);

        Assert.Equal((Stays.DependencyCheck, Way.Opened.Today.AddDays(29)), (step.Step, step.On));
        Assert.Equal((ClockStatus.Running, later.Now.AddDays(30)), (clock.Status, clock.DueAt));
    }

    [Fact]
    public void A_step_ticked_that_day_already_is_not_ticked_twice()
    {
        var story = Way.InTheHome.On(9).Do(new DoProtocolStep(Way.No(700), Stays.DependencyCheck, Way.Opened.Today.AddDays(9), "With the nurse"))
            .Do(Way.AllAlone with { Act = Way.No(501), At = Way.Opened.Now.AddDays(9) });

        Assert.Single(story.Open.CurrentStay!.Steps);
    }

    [Fact]
    public void What_was_seen_before_the_home_is_no_step_of_its_protocol() =>
        Assert.Empty(Way.InTheHome.Do(Way.AllAlone with { Act = Way.No(501), At = Way.Opened.Now.AddDays(-2) }).Open.CurrentStay!.Steps);

    [Fact]
    public void A_late_phone_does_not_make_anybody_better()
    {
        var story = Way.Opened.On(9).Do(Way.NeedsHelp with { Act = Way.No(501), At = Way.Opened.Now.AddDays(9) }).Do(Way.AllAlone);

        Assert.Equal([6, 4], story.Own().Assessments.Select(one => one.Score));
    }

    [Fact]
    public void Withdrawn_it_counts_nowhere_and_is_due_again()
    {
        var story = Way.Opened.Do(Way.NeedsHelp, new WithdrawAct(Way.No(500), "Another man"));

        Assert.False(story.Own().IsAssessedNow);
        Assert.Equal(ClockStatus.Running, story.Open.Clocks["dependency-assessed"].Status);
        Assert.Equal(new ActRecordedDifferently(), story.Refusal(Way.NeedsHelp));
    }
}
