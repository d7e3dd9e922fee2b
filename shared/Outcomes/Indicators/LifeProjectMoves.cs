using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>Life projects opened in the period, reopened in it, and closed in it by how they ended.</summary>
internal sealed record OpenedAndClosed(Pair Opened, Pair Reopened, IReadOnlyList<(OutcomeKind Outcome, Pair LifeProjects)> Closed);

/// <summary>
/// Counted by cycle: a closing stays counted where it was when the same person is met again, and coming back is a
/// number of its own.
/// </summary>
internal static class LifeProjectMoves
{
    public static async Task<OpenedAndClosed> Of(JournalDb db, Scope scope)
    {
        var (from, both) = (scope.Now.From, scope.Now with { From = scope.Now.Before.From });
        var begun = await Begun(scope.Cycles(db), both)
            .GroupBy(cycle => new { IsFirst = cycle.Cycle == 1, IsNow = cycle.OpenedOn >= from })
            .Select(group => new { group.Key, LifeProjects = group.Count() })
            .ToListAsync();
        var closed = await Closed(scope.Cycles(db), both)
            .GroupBy(cycle => new { cycle.Outcome, IsNow = cycle.ClosedOn >= from })
            .Select(group => new { group.Key, LifeProjects = group.Count() })
            .ToListAsync();

        return new OpenedAndClosed(
            Pair.Of(begun.Where(row => row.Key.IsFirst), row => row.Key.IsNow, row => row.LifeProjects),
            Pair.Of(begun.Where(row => !row.Key.IsFirst), row => row.Key.IsNow, row => row.LifeProjects),
            [.. closed.GroupBy(row => row.Key.Outcome!.Value).OrderBy(outcome => outcome.Key)
                .Select(outcome => (outcome.Key, Pair.Of(outcome, row => row.Key.IsNow, row => row.LifeProjects)))]);
    }

    public static IQueryable<CycleRow> Opened(IQueryable<CycleRow> cycles, Period period) => Begun(cycles, period).Where(cycle => cycle.Cycle == 1);

    public static IQueryable<CycleRow> Reopened(IQueryable<CycleRow> cycles, Period period) => Begun(cycles, period).Where(cycle => cycle.Cycle > 1);

    /// <summary>By the day of closing, whether it was reopened since or not.</summary>
    public static IQueryable<CycleRow> Closed(IQueryable<CycleRow> cycles, Period period) =>
        cycles.Where(cycle => cycle.Outcome != null && cycle.ClosedOn >= period.From && cycle.ClosedOn <= period.To);

    private static IQueryable<CycleRow> Begun(IQueryable<CycleRow> cycles, Period period) =>
        cycles.Where(cycle => cycle.OpenedOn >= period.From && cycle.OpenedOn <= period.To);
}
