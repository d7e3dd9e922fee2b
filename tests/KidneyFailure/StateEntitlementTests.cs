using SocialWatch.KidneyFailure.Entitlements;

namespace SocialWatch.Tests.KidneyFailure;

public sealed class StateEntitlementTests
{
    [Fact]
    public void The_card_warns_before_it_runs_out()
    {
        var story = Kidney.Met.Do(Kidney.Cover);

        Assert.Contains(("nothing-granted", Weight.Attention), Kidney.Met.Card());
        Assert.Contains(("entitlement-until", Weight.Good), story.Card(days: 169));
        Assert.Contains(("entitlement-until", Weight.Attention), story.Card(days: 170));
        Assert.Contains(("entitlement-over", Weight.Danger), story.Card(days: 201));
        Assert.Contains(("nothing-granted", Weight.Attention), story.Card(days: 201));
    }

    [Fact]
    public void Each_stands_for_itself_by_what_was_true_last()
    {
        var refused = Kidney.Cover with { Act = Kidney.Act(60), On = Kidney.Day(5), State = "refused", Until = null };
        var story = Kidney.Met.On(5).Do(refused, Kidney.Cover, Kidney.Cover with { Act = Kidney.Act(61), Entitlement = "disability-card", State = Entitlement.Asked, Until = null });

        Assert.Equal([("amo-tadamon", "refused"), ("disability-card", "asked")], story.Own().EntitlementsNow().Select(one => (one.Entitlement, one.State)));
        Assert.Equal(Entitlement.Granted, story.Withdraw(refused.Act).Own().EntitlementsNow().First().State);
    }

    [Fact]
    public void It_does_not_end_before_it_is_told() => Assert.Equal(new EntitlementEndsBefore(), Kidney.Met.Refusal(Kidney.Cover with { Until = Kidney.Day(-1) }));

    [Fact]
    public void Sent_twice_it_is_told_once() => Kidney.Met.IsToldOnce(Kidney.Cover, Kidney.Cover with { Until = null });

    [Fact]
    public void Wrong_days_are_refused() => Kidney.RefusesWrongDays(day => Kidney.Cover with { On = day });
}
