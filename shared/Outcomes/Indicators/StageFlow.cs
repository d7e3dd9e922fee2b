using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>Life projects that entered one stage in the period, each once however often it did.</summary>
internal sealed record StageEntered(string Programme, string Stage, Pair LifeProjects);

internal static class StageFlow
{
    public static async Task<IReadOnlyList<StageEntered>> Of(JournalDb db, Scope scope)
    {
        var (from, to, before) = (scope.Now.From, scope.Now.To, scope.Now.Before.From);
        var rows = await scope.Of(db.StageEntries.Where(entry => entry.Cell == scope.Cell.Value))
            .Where(entry => entry.EnteredOn >= before && entry.EnteredOn <= to)
            .GroupBy(entry => new { entry.Programme, entry.Stage, IsNow = entry.EnteredOn >= from })
            .Select(group => new { group.Key, LifeProjects = group.Select(entry => entry.LifeProject).Distinct().Count() })
            .ToListAsync();

        return [.. rows.GroupBy(row => (row.Key.Programme, row.Key.Stage))
            .Select(stage => new StageEntered(stage.Key.Programme, stage.Key.Stage, Pair.Of(stage, row => row.Key.IsNow, row => row.LifeProjects)))];
    }
}
