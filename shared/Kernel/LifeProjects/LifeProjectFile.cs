using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>All a life project's command may look at: the core state, the programme's own facts, and the programmes of the cell.</summary>
public sealed record LifeProjectFile(LifeProject Project, ProgrammeFacts Own, ProgrammeBook Book)
{
    public static LifeProjectFile New(ProgrammeBook book) => new(LifeProject.Initial, NoFacts.Instance, book);

    /// <summary>How it began; null before it is opened.</summary>
    public LifeProjectOpened? Opening => Project switch
    {
        LifeProject.Open open => open.Opening,
        LifeProject.Closed closed => closed.Last.Opening,
        _ => null,
    };

    /// <summary>The rules of this life project's programme; null before it is opened or when its module is not installed.</summary>
    public ProgrammeRules? Rules => Opening is { Programme: var programme } ? Book.Find(programme) : null;

    /// <summary>Whether somebody who reads it may have to hide it from who comes in: violence, illness or use that only a team may know of.</summary>
    public bool MayHaveToHide => (Opening is { } opening && KeepsSecret(opening)) || Rules?.HasTeam is true;

    /// <summary>Whether the asker may know that this life project exists. Nothing that is not opened is kept from anybody.</summary>
    public bool IsKnownTo(Asker asker) => Opening is not { } opening || !KeepsSecret(opening) || asker.IsInTeamOf(opening.Programme);

    /// <summary>Whether it was opened as secret, or is of a programme that has become so since.</summary>
    public bool KeepsSecret(LifeProjectOpened opening) => opening.IsSecret || Book.Find(opening.Programme) is { IsSecret: true };

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public LifeProjectFile Evolve(LifeProjectEvent happened, Stamp stamp)
    {
        var own = happened is LifeProjectOpened opened ? Book.Find(opened.Programme)?.NoFactsYet ?? NoFacts.Instance : Own;
        return this with { Project = LifeProject.Evolve(Project, happened), Own = own.Evolve(happened, stamp) };
    }
}
