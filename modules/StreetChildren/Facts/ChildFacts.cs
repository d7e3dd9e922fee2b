using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.StreetChildren.Facts;

/// <summary>Something only this programme tells of a child.</summary>
internal abstract record ChildEvent : LifeProjectEvent;

/// <summary>One that came with an act of the ledger: withdrawing the act withdraws it.</summary>
internal interface ICounted
{
    ActId Act { get; }
}

/// <summary>
/// What was told of a child, in the order it was told. All else is read from that, so that what is withdrawn leaves no
/// trace in what a rule believes.
/// </summary>
internal sealed record ChildFacts : ProgrammeFacts
{
    public static ChildFacts None { get; } = new();

    private ImmutableList<(ChildEvent Event, int Cycle)> Told { get; init; } = [];

    private int Cycle { get; init; } = 1;

    /// <summary>The latest day on which anything was told: what a requirement, which is asked without a clock, knows of today.</summary>
    public DateOnly LastHeard { get; init; }

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) =>
        After(happened) with { LastHeard = stamp.Today > LastHeard ? stamp.Today : LastHeard };

    public IEnumerable<T> All<T>()
        where T : ChildEvent => Told.Select(told => told.Event).OfType<T>();

    public IEnumerable<T> ThisCycle<T>()
        where T : ChildEvent => Told.Where(told => told.Cycle == Cycle).Select(told => told.Event).OfType<T>();

    public override ChildEvent? ToldWith(ActId act) => Told.Select(told => told.Event).FirstOrDefault(told => told is ICounted counted && counted.Act == act);

    private ChildFacts After(LifeProjectEvent happened) => happened switch
    {
        ChildEvent e => this with { Told = Told.Add((e, Cycle)) },
        ActWithdrawn e => this with { Told = Told.RemoveAll(told => told.Event is ICounted counted && counted.Act == e.Act) },
        LifeProjectReopened e => this with { Cycle = e.Cycle },
        _ => this,
    };
}
