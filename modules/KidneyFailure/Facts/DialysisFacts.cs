using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.KidneyFailure.Facts;

/// <summary>Something only this programme tells of somebody.</summary>
internal abstract record DialysisEvent : LifeProjectEvent;

/// <summary>One that came with an act of the ledger: withdrawing the act withdraws it.</summary>
internal interface ICounted
{
    ActId Act { get; }
}

/// <summary>
/// What was told of somebody, in the order it was told. All else is read from that, so that what is withdrawn leaves no
/// trace in what a rule believes. The illness knows no cycles: when the file reopens, all of it still holds.
/// </summary>
internal sealed record DialysisFacts : ProgrammeFacts
{
    public static DialysisFacts None { get; } = new();

    private ImmutableList<DialysisEvent> Told { get; init; } = [];

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => happened switch
    {
        DialysisEvent e => this with { Told = Told.Add(e) },
        ActWithdrawn e => this with { Told = Told.RemoveAll(told => told is ICounted counted && counted.Act == e.Act) },
        _ => this,
    };

    public IEnumerable<T> All<T>()
        where T : DialysisEvent => Told.OfType<T>();

    public override DialysisEvent? ToldWith(ActId act) => Told.FirstOrDefault(told => told is ICounted counted && counted.Act == act);
}
