using SocialWatch.StreetChildren.EscortedReturn;

namespace SocialWatch.Tests.StreetChildren;

public sealed class CallOffReturnTests
{
    private static readonly CallOffReturn Off = new(Child.Journey, Child.Day(1), "Nobody at the address");

    private static readonly ProgrammeStory NextDay = Child.Ready.Do(Child.Departure).On(1);

    [Fact]
    public void The_journey_is_over_and_another_may_be_ordered()
    {
        var story = NextDay.Do(Off);

        Assert.Contains(("return-called-off", Weight.Plain), story.Card());
        Assert.NotNull(story.Do(Child.Order with { Act = Child.Act(80) }).Own().OpenJourney());
    }

    [Fact]
    public void Sent_twice_it_is_called_off_once()
    {
        Assert.Empty(NextDay.Do(Off).Events(Off));
        Assert.Equal(new ReturnCalledOffDifferently(Child.Day(1)), NextDay.Do(Off).Refusal(Off with { Why = "She ran away" }));
    }

    [Fact]
    public void Not_one_that_is_over_nor_before_it_began()
    {
        Assert.Equal(new NoSuchReturn(), Child.Met.Refusal(Off));
        Assert.Equal(new ReturnIsOver(), NextDay.Do(Child.HandOver).Refusal(Off));
        Assert.Equal(new BeforeReturnDeparture(Child.Day(0)), NextDay.Refusal(Off with { On = Child.Day(-1) }));
        Assert.Equal(new BeforeReturnOrder(Child.Day(0)), Child.Ready.Refusal(Off with { On = Child.Day(-1) }));
        Assert.Equal(new InTheFuture(), NextDay.Refusal(Off with { On = Child.Day(2) }));
    }
}
