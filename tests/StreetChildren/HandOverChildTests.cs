using SocialWatch.StreetChildren.EscortedReturn;

namespace SocialWatch.Tests.StreetChildren;

public sealed class HandOverChildTests
{
    private static readonly ProgrammeStory OnTheRoad = Child.Ready.Do(Child.Departure);

    [Fact]
    public void The_journey_ends_with_a_receiver_and_a_proof()
    {
        var story = OnTheRoad.Do(Child.HandOver);

        Assert.Null(story.Own().OpenJourney());
        Assert.Equal("Signed receipt", Assert.Single(story.Own().Journeys()).HandedOver!.Proof);
        Assert.True(story.Open.HasAccepted(Acts.ReturnHandedOver));
        Assert.Contains(("handed-over", Weight.Good), story.Card());
    }

    [Fact]
    public void Only_after_a_departure()
    {
        Assert.Equal(new NoSuchReturn(), Child.Informed.Refusal(Child.HandOver));
        Assert.Equal(new ReturnNotDeparted(), Child.Ready.Refusal(Child.HandOver));
        Assert.Equal(new BeforeReturnDeparture(Child.Day(0)), OnTheRoad.Refusal(Child.HandOver with { On = Child.Day(-1) }));
    }

    [Fact]
    public void Sent_twice_it_happens_once()
    {
        var home = OnTheRoad.Do(Child.HandOver);

        Assert.Empty(home.Events(Child.HandOver));
        Assert.Equal(new ActRecordedDifferently(), home.Refusal(Child.HandOver with { Proof = "None" }));
        Assert.Equal(new ReturnIsOver(), home.Refusal(Child.HandOver with { Act = Child.Act(70) }));
    }

    [Fact]
    public void Withdrawn_they_are_on_the_road_again() => Assert.NotNull(OnTheRoad.Do(Child.HandOver).Withdraw(Child.HandOver.Act).Own().OpenJourney()!.Departed);

    [Fact]
    public void Wrong_days_are_refused() => OnTheRoad.RefusesWrongDays(day => Child.HandOver with { On = day });
}
