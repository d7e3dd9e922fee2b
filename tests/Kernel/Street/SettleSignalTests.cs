using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class SettleSignalTests
{
    private static readonly SettleSignal Helps = new(SignalOutcome.Helped, "He came along to the hospital");

    [Fact]
    public void The_man_was_helped() => Story.GivenSignal(Station.Raised, Station.Sent, Station.There).When(Helps).Then(Station.Settled);

    [Theory]
    [InlineData(SignalOutcome.Helped)]
    [InlineData(SignalOutcome.NotFound)]
    [InlineData(SignalOutcome.Refused)]
    public void Only_somebody_who_was_there_can_know(SignalOutcome outcome) => Story
        .GivenSignal(Station.Raised, Station.Sent)
        .When(new SettleSignal(outcome, Note: null))
        .ThenRefused(new NobodyArrived());

    [Theory]
    [InlineData(SignalOutcome.HandedOver)]
    [InlineData(SignalOutcome.False)]
    public void Some_end_on_the_telephone(SignalOutcome outcome) => Story
        .GivenSignal(Station.Raised)
        .When(new SettleSignal(outcome, "The ambulance was nearer"))
        .Then(new SignalSettled(outcome, "The ambulance was nearer"));

    [Fact]
    public void It_ends_once()
    {
        Story.GivenSignal(Station.Raised, Station.There, Station.Settled).When(Helps).ThenNothing();
        Story.GivenSignal(Station.Raised, Station.There, Station.Settled).When(Helps with { Outcome = SignalOutcome.Refused }).ThenRefused(new SignalAlreadySettled());
        Story.GivenSignal(Station.Raised, Station.Joined).When(Helps).ThenRefused(new SignalIsJoined());
    }
}
