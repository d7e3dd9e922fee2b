using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class RecallSignalTests
{
    private static readonly RecallSignal Recalls = new("The car does not start");

    [Fact]
    public void Whoever_was_sent_cannot_go_and_somebody_else_is_sent()
    {
        Story.GivenSignal(Station.Raised, Station.Sent).When(Recalls).Then(new SignalRecalled("The car does not start"));
        Story.GivenSignal(Station.Raised, Station.Sent, new SignalRecalled("The car does not start"))
            .When(new DispatchSignal(Round: null, Someone.Driss)).Then(new SignalDispatched(Round: null, Someone.Driss));
    }

    [Fact]
    public void Nobody_is_called_back_who_was_not_sent_or_is_there()
    {
        Story.GivenSignal(Station.Raised).When(Recalls).ThenRefused(new NotDispatched());
        Story.GivenSignal(Station.Raised, Station.Sent, Station.There).When(Recalls).ThenRefused(new AlreadyArrived(Station.There.At));
    }
}
