namespace SocialWatch.Kernel.Street;

/// <summary>The crew tells where it is.</summary>
[CommandName("round.reach-stop.v1")]
public sealed record ReachStop(DateTimeOffset At, [property: Typed(100), OfTheCell] string Commune, [property: Typed(300)] string? Place) : OnTheRoundCommand
{
    protected override Decision<RoundEvent> Decide(Round.UnderWay gone, Round round, Stamp stamp)
    {
        var reached = new StopReached(At, Commune, Place);

        return round switch
        {
            _ when gone.Stops.Contains(reached) => AlreadyDone,
            _ when FaultIn(At, round, stamp) is { } fault => Refuse(fault),
            _ => Accept(reached),
        };
    }
}
