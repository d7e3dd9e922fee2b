namespace SocialWatch.Kernel.Street;

/// <summary>It was settled or joined by mistake: a call for help must not be lost by a slip of the finger.</summary>
[CommandName("signal.reopen.v1")]
public sealed record ReopenSignal([property: Typed(500)] string Why) : SignalCommand
{
    public override Decision<SignalEvent> Decide(Signal state, Stamp stamp) => state switch
    {
        Signal.NotRaised => Refuse(new SignalNotRaised()),
        Signal.Open => Refuse(new SignalIsOpen()),
        Signal.Settled or Signal.Joined => Accept(new SignalReopened(Why)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
