namespace SocialWatch.Kernel.Street;

/// <summary>Whoever was sent cannot go: the signal waits for somebody else.</summary>
[CommandName("signal.recall.v1")]
public sealed record RecallSignal([property: Typed(500)] string Why) : SignalCommand
{
    public override Permission Needs => Permission.Dispatch;

    public override Decision<SignalEvent> Decide(Signal state, Stamp stamp) => state switch
    {
        Signal.Open { ArrivedAt: { } at } => Refuse(new AlreadyArrived(at)),
        Signal.Open { Sent: null } => Refuse(new NotDispatched()),
        Signal.Open => Accept(new SignalRecalled(Why)),
        _ => NotOpen(state),
    };
}
