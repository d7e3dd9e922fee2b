namespace SocialWatch.Kernel.Street;

/// <summary>What came of it.</summary>
[CommandName("signal.settle.v1")]
public sealed record SettleSignal(SignalOutcome Outcome, [property: Typed(1000)] string? Note) : SignalCommand
{
    public override Decision<SignalEvent> Decide(Signal state, Stamp stamp) => state switch
    {
        Signal.Settled settled when settled.How == new SignalSettled(Outcome, Note) => AlreadyDone,
        // It can be handed over, or turn out false, by telephone.
        Signal.Open { ArrivedAt: null } when Outcome is SignalOutcome.Helped or SignalOutcome.NotFound or SignalOutcome.Refused => Refuse(new NobodyArrived()),
        Signal.Open => Accept(new SignalSettled(Outcome, Note)),
        _ => NotOpen(state),
    };
}
