namespace SocialWatch.Kernel.Street;

/// <summary>A round or a worker is sent. Nobody is sent twice: whoever comes second is told who came first.</summary>
[CommandName("signal.dispatch.v1")]
public sealed record DispatchSignal(RoundId? Round, [property: Colleague] WorkerId? Worker) : SignalCommand
{
    public override Permission Needs => Permission.Dispatch;

    public override Decision<SignalEvent> Decide(Signal state, Stamp stamp) => state switch
    {
        _ when Round is null == Worker is null => Refuse(new SendSomebody()),
        Signal.Open { Sent: { } sent } => sent.Round == Round && sent.Worker == Worker && sent.By == stamp.Worker
            ? AlreadyDone
            : Refuse(new AlreadyDispatched(sent.By, sent.At)),
        Signal.Open { ArrivedAt: { } at } => Refuse(new AlreadyArrived(at)),
        Signal.Open => Accept(new SignalDispatched(Round, Worker)),
        _ => NotOpen(state),
    };
}
