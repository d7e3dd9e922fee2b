using SocialWatch.StreetChildren.EscortedReturn;

namespace SocialWatch.Tests.StreetChildren;

public sealed class NameEscortTests
{
    private static readonly NameEscort Other = Child.Escort with { Who = "Salma", Escort = "educator" };

    [Fact]
    public void Until_they_depart_it_may_be_somebody_else()
    {
        var story = Child.Met.Do(Child.Order, Child.Escort);

        Assert.Contains(("escort-named", Weight.Plain), story.Card());
        Assert.Equal("Salma", story.Do(Other).Own().OpenJourney()!.Escort!.Who);
        Assert.Equal(new ReturnAlreadyDeparted(Child.Day(0)), Child.Ready.Do(Child.Departure).Refusal(Other));
    }

    [Fact]
    public void Sent_twice_it_is_named_once() => Assert.Empty(Child.Met.Do(Child.Order, Child.Escort).Events(Child.Escort));

    [Fact]
    public void Only_for_a_journey_that_is_ordered_and_not_over()
    {
        Assert.Equal(new NoSuchReturn(), Child.Met.Refusal(Child.Escort));
        Assert.Equal(new ReturnIsOver(), Child.Ready.Do(new CallOffReturn(Child.Journey, Child.Day(0), "Changed")).Refusal(Other));
    }
}
