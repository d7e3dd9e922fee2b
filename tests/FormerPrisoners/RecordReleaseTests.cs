namespace SocialWatch.Tests.FormerPrisoners;

public sealed class RecordReleaseTests
{
    private static readonly TimeSpan TwoDays = TimeSpan.FromHours(48);

    [Fact]
    public void The_file_follows_the_person_into_the_first_days()
    {
        Assert.Equal(Stages.FirstDays, Way.Out.Open.Stage);
        Assert.Equal(Stages.FirstDays, Way.Opened.Do(Way.Release).Open.Stage);
        Assert.Single(Way.Out.Open.Acts.Values, act => act.AsRecorded.Kind == Acts.Release);
    }

    [Fact]
    public void Somebody_meets_the_person_within_two_days_of_the_door()
    {
        var told = Way.Prepared.On(62).Do(Way.Release with { At = Way.Opened.Now.AddDays(61) });

        Assert.Equal(Way.Opened.Now.AddDays(61) + TwoDays, told.Open.Clocks[Stages.Contact].DueAt);
        Assert.Equal(ClockStatus.Met, told.Act(Acts.Contact).Open.Clocks[Stages.Contact].Status);
    }

    [Fact]
    public void Whoever_waited_at_the_door_has_met_the_person()
    {
        var story = Way.Prepared.On(60).Act(Acts.Contact).On(60.2).Do(Way.Release with { At = Way.Opened.Now.AddDays(60).AddMinutes(-10) });

        Assert.Equal((ClockStatus.Met, (DateTimeOffset?)Way.Opened.Now.AddDays(60)), (story.Open.Clocks[Stages.Contact].Status, story.Open.Clocks[Stages.Contact].MetAt));
    }

    [Fact]
    public void What_was_said_inside_is_no_contact_outside() =>
        Assert.Equal(ClockStatus.Running, Way.Prepared.Act(Acts.Listening).On(60).Do(Way.Release with { At = Way.Opened.Now.AddDays(60) }).Open.Clocks[Stages.Contact].Status);

    [Fact]
    public void Nobody_is_late_for_days_before_the_cell_heard_of_the_person() =>
        Assert.Equal(Way.Opened.Now + TwoDays, Way.Opened.Do(Way.Release with { At = Way.Opened.Now.AddMonths(-3) }).Open.Clocks[Stages.Contact].DueAt);

    [Fact]
    public void Outside_no_release_plan_is_due() => Assert.Equal(ClockStatus.Stopped, Way.Opened.Do(Way.Release).Open.Clocks[Stages.ReleasePlan].Status);

    [Fact]
    public void One_is_released_once_in_a_cycle()
    {
        var story = Way.Opened.Do(Way.Release, Way.Release);

        Assert.Equal(new ReleasedAlready(Way.Opened.Today), story.Refusal(Way.Release with { Act = Way.No(601) }));
        Assert.Equal(new ActRecordedDifferently(), story.Refusal(Way.Release with { GoesTo = "street" }));
    }

    [Fact]
    public void Written_down_by_mistake_the_preparation_goes_on()
    {
        var story = Way.Opened.Act(Acts.PrisonVisit).Do(Way.Release, new WithdrawAct(Way.No(600), "His cousin of the same name")).Enter(Stages.Preparation);

        Assert.Null(story.Own().Released);
        Assert.Null(story.On(9).Refusal(Way.Release with { Act = Way.No(601), At = Way.Opened.Now.AddDays(9) }));
        Assert.Equal(new ActRecordedDifferently(), story.Refusal(Way.Release));
    }

    [Fact]
    public void Written_down_late_it_leaves_whoever_has_gone_on_where_they_are()
    {
        var story = Way.Opened.Do(Way.Release).Act(Acts.Listening).Enter(Stages.Planning).Do(new WithdrawAct(Way.No(600), "Another day"));

        Assert.Equal(Stages.Planning, story.Do(Way.Release with { Act = Way.No(601) }).Open.Stage);
    }

    [Fact]
    public void Tomorrow_nobody_is_out_yet() => Assert.Equal(new InTheFuture(), Way.Opened.Refusal(Way.Release with { At = Way.Opened.Now.AddDays(1) }));
}
