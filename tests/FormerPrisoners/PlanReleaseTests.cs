namespace SocialWatch.Tests.FormerPrisoners;

public sealed class PlanReleaseTests
{
    private static readonly ProgrammeStory Inside = Way.Opened.Do(Way.InSixtyDays);

    [Fact]
    public void It_is_counted_once_and_meets_its_deadline()
    {
        var story = Inside.Do(Way.Plan, Way.Plan);

        Assert.Equal(Acts.ReleasePlan, Assert.Single(story.Open.Acts.Values).AsRecorded.Kind);
        Assert.Equal(ClockStatus.Met, story.Open.Clocks[Stages.ReleasePlan].Status);
    }

    [Fact]
    public void A_changed_plan_under_the_same_act_is_refused_rather_than_lost() =>
        Assert.Equal(new ActRecordedDifferently(), Inside.Do(Way.Plan).Refusal(Way.Plan with { Housing = "friends" }));

    [Fact]
    public void A_new_plan_takes_the_place_of_the_old_one() => Assert.Equal(
        "friends", Inside.Do(Way.Plan).On(9).Do(Way.Plan with { Act = Way.No(501), At = Way.Opened.Now.AddDays(9), Housing = "friends" }).Own().Plan?.Housing);

    [Fact]
    public void Withdrawn_it_is_due_again()
    {
        var story = Inside.Do(Way.Plan, new WithdrawAct(Way.No(500), "Another man"));

        Assert.Null(story.Own().Plan);
        Assert.Equal(ClockStatus.Running, story.Open.Clocks[Stages.ReleasePlan].Status);
        Assert.Equal(new ActRecordedDifferently(), story.Refusal(Way.Plan));
    }

    [Fact]
    public void Outside_no_release_is_planned_any_more_but_a_late_phone_may_tell_of_an_earlier_plan()
    {
        var released = Way.Opened.On(5).Do(Way.Release with { At = Way.Opened.Now.AddDays(5) }).On(6);

        Assert.Equal(new ReleasedAlready(Way.Opened.Today.AddDays(5)), released.Refusal(Way.Plan with { At = released.Now }));
        Assert.Null(released.Refusal(Way.Plan with { At = released.Now.AddDays(-3) }));
    }

    [Fact]
    public void Days_that_cannot_be_are_refused()
    {
        var born = ProgrammeStory.Of(FormerPrisonersProgramme.Rules, bornOn: new DateOnly(2020, 1, 1));

        Assert.Equal(new InTheFuture(), born.Refusal(Way.Plan with { At = born.Now.AddHours(1) }));
        Assert.Equal(new BeforeBirth(), born.Refusal(Way.Plan with { At = born.Now.AddYears(-10) }));
        Assert.Equal(new TooLongAgo(RecordAct.YearsBack), Way.Opened.Refusal(Way.Plan with { At = born.Now.AddYears(-16) }));
    }

    [Fact]
    public void Who_waits_and_where_to_sleep_must_be_in_it()
    {
        Assert.Equal(new TextIsMissing("WhoWaits"), Shape.FaultIn(Way.Plan with { WhoWaits = "" }, Examples.Cell));
        Assert.Equal(new NotOneOfThose("Housing"), Shape.FaultIn(Way.Plan with { Housing = "somewhere" }, Examples.Cell));
    }
}
