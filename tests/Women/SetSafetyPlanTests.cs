namespace SocialWatch.Tests.Women;

public sealed class SetSafetyPlanTests
{
    private static readonly ProgrammeStory InDanger = Way.Opened.Do(Way.ExtremeDanger);

    [Fact]
    public void It_is_counted_once_and_meets_its_clock()
    {
        var story = InDanger.Do(Way.Plan, Way.Plan);

        Assert.Single(story.Open.Acts.Values, act => act.AsRecorded.Kind == Acts.SafetyPlan);
        Assert.Equal(ClockStatus.Met, story.Open.Clocks[Stages.SafetyPlan].Status);
    }

    [Fact]
    public void A_changed_plan_under_the_same_act_is_refused_rather_than_lost() =>
        Assert.Equal(new ActRecordedDifferently(), InDanger.Do(Way.Plan).Refusal(Way.Plan with { Signal = "A red cloth" }));

    [Fact]
    public void A_new_plan_takes_the_place_of_the_old_one()
    {
        var story = InDanger.Do(Way.Plan).On(5).Do(Way.Plan with { Act = Way.No(601), At = Way.Opened.Now.AddDays(5), Signal = "A red cloth" });

        Assert.Equal("A red cloth", story.Own().Plan?.Signal);
    }

    [Fact]
    public void Withdrawn_it_is_due_again()
    {
        var story = InDanger.Do(Way.Plan, new WithdrawAct(Way.No(600), "Written in the wrong file"));

        Assert.Null(story.Own().Plan);
        Assert.Equal(ClockStatus.Running, story.Open.Clocks[Stages.SafetyPlan].Status);
    }

    [Fact]
    public void Somewhere_to_go_somebody_to_call_and_a_bag_must_be_in_it() => Assert.All(
        (SetSafetyPlan[])[Way.Plan with { SafePerson = " " }, Way.Plan with { SafePlace = "" }, Way.Plan with { Signal = "" }, Way.Plan with { PapersAndBag = "" }],
        plan => Assert.IsType<TextIsMissing>(Shape.FaultIn(plan, Examples.Cell)));

    [Fact]
    public void It_cannot_be_of_tomorrow() => Assert.Equal(new InTheFuture(), InDanger.Refusal(Way.Plan with { At = InDanger.Now.AddDays(1) }));
}
