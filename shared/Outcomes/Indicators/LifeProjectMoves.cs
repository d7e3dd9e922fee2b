using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>Life projects opened in the period, and closed in it by how they ended.</summary>
internal sealed record OpenedAndClosed(Pair Opened, IReadOnlyList<(OutcomeKind Outcome, Pair LifeProjects)> Closed);

internal static class LifeProjectMoves
{
    public static async Task<OpenedAndClosed> Of(JournalDb db, Scope scope)
    {
        var (from, to, before) = (scope.Now.From, scope.Now.To, scope.Now.Before.From);
        var opened = await Opened(scope.LifeProjects(db), new Period(before, to))
            .GroupBy(project => project.OpenedOn >= from)
            .Select(group => new { IsNow = group.Key, LifeProjects = group.Count() })
            .ToListAsync();
        var closed = await Closed(scope.LifeProjects(db), new Period(before, to))
            .GroupBy(project => new { project.Outcome, IsNow = project.ClosedOn >= from })
            .Select(group => new { group.Key, LifeProjects = group.Count() })
            .ToListAsync();

        return new OpenedAndClosed(
            Pair.Of(opened, row => row.IsNow, row => row.LifeProjects),
            [.. closed.GroupBy(row => row.Key.Outcome!.Value).OrderBy(outcome => outcome.Key)
                .Select(outcome => (outcome.Key, Pair.Of(outcome, row => row.Key.IsNow, row => row.LifeProjects)))]);
    }

    /// <summary>The calendar day on which it was opened: an office act, not a night's.</summary>
    public static IQueryable<LifeProjectRow> Opened(IQueryable<LifeProjectRow> projects, Period period) =>
        projects.Where(project => project.OpenedOn >= period.From && project.OpenedOn <= period.To);

    /// <summary>Closed and not reopened since.</summary>
    public static IQueryable<LifeProjectRow> Closed(IQueryable<LifeProjectRow> projects, Period period) =>
        projects.Where(project => project.Outcome != null && project.ClosedOn >= period.From && project.ClosedOn <= period.To);
}
