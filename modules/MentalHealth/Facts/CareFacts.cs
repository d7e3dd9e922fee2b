using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.MentalHealth.Facts;

/// <summary>Something only this programme tells of somebody.</summary>
internal abstract record CareEvent : LifeProjectEvent;

/// <summary>One that came with an act of the ledger: withdrawing the act withdraws it.</summary>
internal interface ICounted
{
    ActId Act { get; }
}

/// <summary>
/// What was told of somebody, in the order it was told. All else is read from that, so that what is withdrawn leaves no
/// trace in what a rule believes.
/// </summary>
internal sealed record CareFacts : ProgrammeFacts
{
    public static CareFacts None { get; } = new();

    private ImmutableList<(CareEvent Event, int Cycle)> Told { get; init; } = [];

    private int Cycle { get; init; } = 1;

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        CareEvent e => this with { Told = Told.Add((e, Cycle)) },
        ActWithdrawn e => this with { Told = Told.RemoveAll(told => told.Event is ICounted counted && counted.Act == e.Act) },
        LifeProjectReopened e => this with { Cycle = e.Cycle },
        _ => this,
    };

    public IEnumerable<T> All<T>()
        where T : CareEvent => Told.Select(told => told.Event).OfType<T>();

    public IEnumerable<T> ThisCycle<T>()
        where T : CareEvent => Told.Where(told => told.Cycle == Cycle).Select(told => told.Event).OfType<T>();

    public override CareEvent? ToldWith(ActId act) => Told.Select(told => told.Event).FirstOrDefault(told => told is ICounted counted && counted.Act == act);
}
