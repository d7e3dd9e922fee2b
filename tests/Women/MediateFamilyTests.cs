namespace SocialWatch.Tests.Women;

public sealed class MediateFamilyTests
{
    private static readonly SomethingIsMissing NotNow = new("women.requirement.danger-not-extreme", "assess-danger");

    [Fact]
    public void In_extreme_danger_nobody_calls_the_family() => Assert.Equal(NotNow, Way.Opened.Do(Way.ExtremeDanger, Way.Plan).Refusal(Way.WithParents));

    [Fact]
    public void Nor_before_danger_was_asked_about() => Assert.Equal(NotNow, Way.Opened.Refusal(Way.WithParents));

    [Fact]
    public void In_less_danger_it_is_counted_once()
    {
        var story = Way.Opened.Do(Way.RaisedDanger, Way.WithParents, Way.WithParents);

        Assert.Single(story.Open.Acts.Values, act => act.AsRecorded.Kind == Acts.FamilyMediation);
        Assert.Equal(new ActRecordedDifferently(), story.Refusal(Way.WithParents with { Relative = "husband" }));
    }

    [Fact]
    public void A_mediation_is_judged_by_what_was_known_that_day()
    {
        var story = Way.Opened.Do(Way.RaisedDanger).On(9).Do(Way.ExtremeDanger with { Act = Way.No(501), At = Way.Opened.Now.AddDays(9) });

        Assert.Null(story.Refusal(Way.WithParents with { At = Way.Opened.Now.AddDays(3) }));
        Assert.Equal(NotNow, story.Refusal(Way.WithParents with { At = story.Now }));
    }

    [Fact]
    public void It_prepares_a_way_home() => Assert.Null(
        Way.InUrgentHelp.Do(Way.NoDanger, Way.WithParents, new SetGoal(GoalId.New(), null, "Live with my mother", Way.Opened.Today.AddDays(20))).Refusal(new EnterStage(Stages.Reintegration)));

    [Fact]
    public void Withdrawn_it_prepares_nothing() => Assert.False(
        Way.Opened.Do(Way.NoDanger, Way.WithParents, new WithdrawAct(Way.No(800), "It was called off")).Open.HasAccepted(Acts.FamilyMediation));
}
