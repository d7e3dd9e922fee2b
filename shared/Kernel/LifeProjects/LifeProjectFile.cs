using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>All a life project's command may look at: the core state, the programme's own facts, and the programmes of the cell.</summary>
public sealed record LifeProjectFile(LifeProject Project, ProgrammeFacts Own, ProgrammeBook Book)
{
    public static LifeProjectFile New(ProgrammeBook book) => new(LifeProject.Initial, NoFacts.Instance, book);

    /// <summary>The rules of this life project's programme; null before it is opened or when its module is not installed.</summary>
    public ProgrammeRules? Rules => Project switch
    {
        LifeProject.Open open => Book.Find(open.Opening.Programme),
        LifeProject.Closed closed => Book.Find(closed.Last.Opening.Programme),
        _ => null,
    };

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public LifeProjectFile Evolve(LifeProjectEvent happened, Stamp stamp)
    {
        var own = happened is LifeProjectOpened opened ? Book.Find(opened.Programme)?.NoFactsYet ?? NoFacts.Instance : Own;
        return this with { Project = LifeProject.Evolve(Project, happened), Own = own.Evolve(happened, stamp) };
    }
}
