namespace SocialWatch.Kernel.LifeProjects;

/// <summary>
/// What a programme alone knows of a life project: folded from its own events (and the core ones, if it cares), kept
/// beside the core state so that its rules can require its own facts.
/// </summary>
public abstract record ProgrammeFacts
{
    /// <summary>Deterministic, silent, total: never throws, reads no clock.</summary>
    public abstract ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp);

    /// <summary>The programme's own event that this act of the ledger counts and that stands as long as it; null when there is none.</summary>
    public virtual LifeProjectEvent? ToldWith(ActId act) => null;
}

/// <summary>A programme without facts of its own, or one whose module is not installed any more.</summary>
public sealed record NoFacts : ProgrammeFacts
{
    public static NoFacts Instance { get; } = new();

    public override ProgrammeFacts Evolve(LifeProjectEvent happened, Stamp stamp) => this;
}
