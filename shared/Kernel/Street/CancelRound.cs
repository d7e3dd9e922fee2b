namespace SocialWatch.Kernel.Street;

/// <summary>A planned round does not go.</summary>
[CommandName("round.cancel.v1")]
public sealed record CancelRound([property: Typed(500)] string Why) : RoundCommand
{
    public override Permission Needs => Permission.Dispatch;

    public override Decision<RoundEvent> Decide(Round state, Stamp stamp) => state switch
    {
        Round.Planned => Accept(new RoundCancelled(Why)),
        Round.UnderWay => Refuse(new RoundAlreadyStarted()),
        _ => Refuse(NotUnderWay(state)),
    };
}
