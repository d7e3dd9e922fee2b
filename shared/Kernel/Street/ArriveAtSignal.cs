using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Street;

/// <summary>Somebody of the cell is there. A patrol may pass by without having been sent.</summary>
[CommandName("signal.arrive.v1")]
public sealed record ArriveAtSignal(DateTimeOffset At) : SignalCommand
{
    public override Decision<SignalEvent> Decide(Signal state, Stamp stamp) => state switch
    {
        Signal.Open { ArrivedAt: { } at } => at == At ? AlreadyDone : Refuse(new AlreadyArrived(at)),
        Signal.Open when At > stamp.At + RecordAct.ClockTolerance => Refuse(new InTheFuture()),
        Signal.Open open when At < open.Raised.At => Refuse(new BeforeTheSignal()),
        Signal.Open => Accept(new SignalArrived(At)),
        _ => NotOpen(state),
    };
}
