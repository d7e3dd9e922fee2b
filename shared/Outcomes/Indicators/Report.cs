using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Outcomes.Indicators;

/// <param name="Indicators">Of the one programme that was asked for; none when all were.</param>
/// <summary>Everything one page of outcomes says, each number in a round trip or two however many acts there are.</summary>
internal sealed record Report(
    Scope Scope, IReadOnlyList<ActsOfKind> Kinds, ActsOfDays Days, Reached Reached, IReadOnlyList<PeopleAtStage> Stages,
    IReadOnlyList<ActsInCommune> Communes, OpenedAndClosed LifeProjects, IReadOnlyList<CountedIndicator> Indicators, IReadOnlyList<CountedTarget> Targets)
{
    public Pair Accepted => new(Kinds.Sum(kind => kind.Accepted.Now), Kinds.Sum(kind => kind.Accepted.Before));

    public Pair Refused => new(Kinds.Sum(kind => kind.Refused.Now), Kinds.Sum(kind => kind.Refused.Before));

    public long Quantity => Kinds.Sum(kind => kind.Quantity);

    public bool IsEmpty => Kinds.Count == 0 && LifeProjects.Opened == default && LifeProjects.Reopened == default && LifeProjects.Closed.Count == 0 && Targets.Count == 0;

    /// <summary>Closed in reintegration, by which: to the family, to school or into work.</summary>
    public IEnumerable<Pair> Reintegrations => LifeProjects.Closed.Where(closed => IsReintegration(closed.Outcome)).Select(closed => closed.LifeProjects);

    public static async Task<Report> Read(IDbContextFactory<JournalDb> databases, Asker asker, Scope scope, ProgrammeRules? rules = null)
    {
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        return new Report(
            scope,
            await ActsByKind.Of(db, scope),
            await ActsByDay.Of(db, scope),
            await PeopleReached.Of(db, scope),
            await PeopleByStage.Of(db, scope),
            await ActsByCommune.Of(db, scope),
            await LifeProjectMoves.Of(db, scope),
            await ProgrammeIndicators.Of(db, scope, rules),
            await ProgrammeIndicators.TargetsOf(db, scope, rules));
    }

    private static bool IsReintegration(OutcomeKind outcome) =>
        outcome is OutcomeKind.FamilyReintegration or OutcomeKind.EducationalReintegration or OutcomeKind.EconomicReintegration;
}
