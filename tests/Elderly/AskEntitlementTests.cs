namespace SocialWatch.Tests.Elderly;

public sealed class AskEntitlementTests
{
    [Fact]
    public void It_is_counted_once()
    {
        var story = Way.Opened.Do(Way.AsksPension, Way.AsksPension);

        Assert.Equal(Acts.EntitlementRequest, Assert.Single(story.Open.Acts.Values).AsRecorded.Kind);
        Assert.Equal(new ActRecordedDifferently(), story.Refusal(Way.AsksPension with { Entitlement = "allowance" }));
    }

    [Fact]
    public void The_same_is_not_asked_for_twice_while_it_is_awaited() => Assert.Equal(
        new EntitlementStillAwaited("pension", Way.Opened.Today), Way.Opened.Do(Way.AsksPension).Refusal(Way.AsksPension with { Act = Way.No(601) }));

    [Fact]
    public void Something_else_may_be() => Assert.Null(Way.Opened.Do(Way.AsksPension).Refusal(Way.AsksPension with { Act = Way.No(601), Entitlement = "health-cover" }));

    [Fact]
    public void After_a_refusal_it_is_asked_for_again()
    {
        var refused = Way.Opened.Do(Way.AsksPension).On(20).Do(Way.HasPension with { At = Way.Opened.Now.AddDays(20), Answer = "refused" });

        Assert.Equal(new BeforeEntitlementStep(refused.Today), refused.Refusal(Way.AsksPension with { Act = Way.No(601), At = Way.Opened.Now.AddDays(3) }));
        Assert.Null(refused.Refusal(Way.AsksPension with { Act = Way.No(601), At = refused.Now }));
    }

    [Fact]
    public void Withdrawn_it_was_never_asked_for() =>
        Assert.Empty(Way.Opened.Do(Way.AsksPension, new WithdrawAct(Way.No(600), "By mistake")).Own().Entitlements);

    [Fact]
    public void It_cannot_be_of_tomorrow() => Assert.Equal(new InTheFuture(), Way.Opened.Refusal(Way.AsksPension with { At = Way.Opened.Now.AddDays(1) }));
}
