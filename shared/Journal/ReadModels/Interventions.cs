using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Journal.ReadModels;

/// <summary>
/// What the cell publishes as its interventions, said once for every page, report and campaign: a line of the ledger that
/// stands and was accepted. Named, coded or anonymous, one line is one intervention, however many meals it hands out
/// (<see cref="ActRow.Quantity"/>) and however many people stood there (<see cref="EncounterRow.People"/>): acts, quantities and
/// people are never added to each other. What was offered and refused is told beside them.
/// </summary>
public static class Interventions
{
    /// <summary>Recorded by mistake counts nowhere.</summary>
    public static IQueryable<ActRow> Standing(this IQueryable<ActRow> acts) => acts.Where(act => !act.Withdrawn);

    public static IQueryable<ActRow> Counted(this IQueryable<ActRow> acts) => acts.Standing().Where(act => act.Answer == ActAnswer.Accepted);
}
