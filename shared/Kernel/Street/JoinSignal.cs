namespace SocialWatch.Kernel.Street;

/// <summary>Two people told of the same: this signal is followed as the other one. Whoever was sent already goes on under this one.</summary>
[CommandName("signal.join.v1")]
public sealed record JoinSignal(SignalId Into) : SignalCommand
{
    public override Decision<SignalEvent> Decide(Signal state, Stamp stamp) => state switch
    {
        Signal.Joined joined when joined.Into == Into => AlreadyDone,
        Signal.Open { Sent: { } sent } => Refuse(new AlreadyDispatched(sent.By, sent.At)),
        Signal.Open { ArrivedAt: { } at } => Refuse(new AlreadyArrived(at)),
        Signal.Open => Accept(new SignalJoined(Into)),
        _ => NotOpen(state),
    };
}
