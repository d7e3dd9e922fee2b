using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Kernel.Street;

/// <summary>The crew is back. The kit comes out even, or somebody says why not.</summary>
[CommandName("round.close.v1")]
public sealed record CloseRound(DateTimeOffset At, [property: Typed(500)] string? Why) : RoundCommand
{
    public override Decision<RoundEvent> Decide(Round state, Stamp stamp) => state switch
    {
        Round.Closed closed => closed.How == new RoundClosed(At, Why) ? AlreadyDone : Refuse(new RoundAlreadyClosed()),
        Round.UnderWay going => FaultIn(At, state, stamp) is { } fault ? Refuse(fault) : Decide(going),
        _ => Refuse(NotUnderWay(state)),
    };

    private Decision<RoundEvent> Decide(Round.UnderWay going) => going switch
    {
        _ when Latest(going) is { } latest && latest > At => Refuse(new SomethingHappenedLater(latest)),
        _ when Why is null && going.Kit.Lines.Values.FirstOrDefault(line => line.Left != 0) is { } uneven => Refuse(new KitNotEven(uneven.Item, uneven.Left)),
        _ => Accept(new RoundClosed(At, Why)),
    };

    private static DateTimeOffset? Latest(Round.UnderWay going) => going.Encounters.Values.Select(one => one.Met.At)
        .Concat(going.Stops.Select(stop => stop.At))
        .Concat(going.Incidents.Values.Select(one => one.At))
        .Max(at => (DateTimeOffset?)at);
}
