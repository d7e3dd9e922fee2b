using SocialWatch.StreetChildren.EscortedReturn;

namespace SocialWatch.Tests.StreetChildren;

public sealed class OrderReturnTests
{
    [Fact]
    public void A_journey_begins_with_an_order()
    {
        var story = Child.Met.Do(Child.Order);

        Assert.Equal("114/26", story.Own().OpenJourney()!.Order.Reference);
        Assert.True(story.Open.HasAccepted(Acts.ReturnOrder));
        Assert.Contains(("return-ordered", Weight.Attention), story.Card());
    }

    [Fact]
    public void One_journey_at_a_time() =>
        Assert.Equal(new ReturnUnderWay(Child.Day(0)), Child.Met.Do(Child.Order).Refusal(Child.Order with { Act = Child.Act(50) }));

    [Fact]
    public void Sent_twice_it_is_ordered_once()
    {
        Assert.Empty(Child.Met.Do(Child.Order).Events(Child.Order));
        Assert.Equal(new ActRecordedDifferently(), Child.Met.Do(Child.Order).Refusal(Child.Order with { OrderedBy = "juvenile-judge" }));
    }

    [Fact]
    public void Withdrawn_there_is_no_journey() => Assert.Null(Child.Ready.Withdraw(Child.Journey).Own().OpenJourney());

    [Fact]
    public void A_departure_left_behind_by_a_withdrawn_order_is_seen() =>
        Assert.Contains(("departed-without-order", Weight.Danger), Child.Ready.Do(Child.Departure).Withdraw(Child.Journey).Card());

    [Fact]
    public void An_order_of_the_former_cycle_is_none_in_the_next() =>
        Assert.Equal(new NoSuchReturn(), Child.Ready.InANewCycle().Refusal(Child.Escort with { Who = "Somebody" }));

    [Fact]
    public void Wrong_days_are_refused() => Child.Met.RefusesWrongDays(day => Child.Order with { On = day });
}
