using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>All a life project's command may look at: the core state, the programme's own facts, and the programmes of the cell.</summary>
public sealed record LifeProjectFile(LifeProject Project, ProgrammeFacts Own, ProgrammeBook Book)
{
    /// <summary>Whether anything was done with it but opening it and writing down acts.</summary>
    public bool IsWorkedWith { get; init; }

    /// <summary>How it had begun before its opening was taken back: who may not know of it then must not learn of it now.</summary>
    public LifeProjectOpened? Formerly { get; init; }

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
    public bool IsKnownTo(Asker asker) => (Opening ?? Formerly) is not { } opening || !KeepsSecret(opening) || asker.IsInTeamOf(opening.Programme);

    /// <summary>Whether it was opened as secret, or is of a programme that has become so since.</summary>
    public bool KeepsSecret(LifeProjectOpened opening) => opening.IsSecret || Book.Find(opening.Programme) is { IsSecret: true };

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public LifeProjectFile Evolve(LifeProjectEvent happened, Stamp stamp)
    {
        var own = happened is LifeProjectOpened opened ? Book.Find(opened.Programme)?.NoFactsYet ?? NoFacts.Instance : Own;
        return happened is OpeningWithdrawn
            ? this with { Project = LifeProject.Evolve(Project, happened), Own = NoFacts.Instance, IsWorkedWith = false, Formerly = Opening ?? Formerly }
            : this with { Project = LifeProject.Evolve(Project, happened), Own = own.Evolve(happened, stamp), IsWorkedWith = IsWorkedWith || IsWork(happened) };
    }

    private static bool IsWork(LifeProjectEvent happened) => happened is not (LifeProjectOpened or ActRecorded or ActWithdrawn or ConfigurationFollowed or EventOfAbsentModule
        or ClockStarted or ClockMet or ClockPassed or ClockStopped or ClockResumed or ClockMoved);
}
