using SocialWatch.StreetChildren.EscortedReturn;

namespace SocialWatch.Tests.StreetChildren;

public sealed class DepartOnReturnTests
{
    [Fact]
    public void With_order_escort_note_and_prosecutor_they_depart()
    {
        var story = Child.Ready.Do(Child.Departure);

        Assert.True(story.Open.HasAccepted(Acts.EscortedTravel));
        Assert.Contains(("on-the-road", Weight.Attention), story.Card(days: 1));
        Assert.Contains(("not-arrived", Weight.Danger), story.Card(days: 2));
    }

    [Fact]
    public void Not_without_an_order() => Assert.Equal(new NoSuchReturn(), Child.Informed.Do(Child.Note).Refusal(Child.Departure));

    [Fact]
    public void Not_without_an_escort() => Assert.Equal(new EscortNotNamed(), Child.Informed.Do(Child.Note, Child.Order).Refusal(Child.Departure));

    [Fact]
    public void Not_without_a_thought_about_what_is_best() => Assert.Equal(
        new SomethingIsMissing("street-children.requirement.best-interest", "write-best-interest-note"),
        Child.Informed.Do(Child.Order, Child.Escort).Refusal(Child.Departure));

    [Fact]
    public void Not_before_the_prosecutor_is_informed_of_a_minor() => Assert.Equal(
        new SomethingIsMissing("street-children.requirement.prosecutor-knows", "act"),
        Child.Met.Do(Child.Note, Child.Order, Child.Escort).Refusal(Child.Departure));

    [Fact]
    public void Not_before_the_order_and_not_twice()
    {
        Assert.Equal(new BeforeReturnOrder(Child.Day(0)), Child.Ready.Refusal(Child.Departure with { On = Child.Day(-1) }));
        Assert.Empty(Child.Ready.Do(Child.Departure).Events(Child.Departure));
        Assert.Equal(new ActRecordedDifferently(), Child.Ready.Do(Child.Departure).Refusal(Child.Departure with { TravelsBy = "train" }));
        Assert.Equal(new ReturnAlreadyDeparted(Child.Day(0)), Child.Ready.Do(Child.Departure).Refusal(Child.Departure with { Act = Child.Act(60) }));
    }

    [Fact]
    public void Withdrawn_they_have_not_departed()
    {
        var story = Child.Ready.Do(Child.Departure).Withdraw(Child.Departure.Act);

        Assert.Null(story.Own().OpenJourney()!.Departed);
        Assert.NotNull(story.Do(Child.Departure with { Act = Child.Act(61) }).Own().OpenJourney()!.Departed);
    }

    [Fact]
    public void Wrong_days_are_refused() => Child.Ready.RefusesWrongDays(day => Child.Departure with { On = day });

    [Fact]
    public void After_midnight_the_new_day_is_now() => Assert.Equal(
        Child.Ready.On(0.25).Now,
        Child.Ready.On(0.25).Do(Child.Departure with { On = Child.Day(1) }).Open.Acts[Child.Departure.Act].AsRecorded.At);
}
