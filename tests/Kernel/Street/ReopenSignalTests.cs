using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class ReopenSignalTests
{
    private static readonly ReopenSignal Reopens = new("Another man was meant");
    private static readonly SignalReopened Reopened = new("Another man was meant");

    [Fact]
    public void A_call_for_help_is_not_lost_by_a_slip_of_the_finger()
    {
        Story.GivenSignal(Station.Raised, Station.Joined).When(Reopens).Then(Reopened);
        Story.GivenSignal(Station.Raised, Station.There, Station.Settled).When(Reopens).Then(Reopened);
    }

    [Fact]
    public void It_goes_on_where_it_was() => Story
        .GivenSignal(Station.Raised, Station.Sent, Station.There, Station.Settled, Reopened)
        .When(new SettleSignal(SignalOutcome.Refused, Note: null))
        .Then(new SignalSettled(SignalOutcome.Refused, Note: null));

    [Fact]
    public void An_open_one_is_not_opened()
    {
        Story.GivenSignal(Station.Raised).When(Reopens).ThenRefused(new SignalIsOpen());
        Story.GivenSignal().When(Reopens).ThenRefused(new SignalNotRaised());
    }
}
