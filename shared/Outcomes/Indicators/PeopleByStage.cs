using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>
/// People of one category who were reached while they were at one stage. Somebody who went on in the period is counted at
/// each stage, so the lines are not added.
/// </summary>
internal sealed record PeopleAtStage(string Programme, string Stage, string Category, Pair People);

internal static class PeopleByStage
{
    public static async Task<IReadOnlyList<PeopleAtStage>> Of(JournalDb db, Scope scope)
    {
        var from = scope.Now.From;
        var rows = await scope.Accepted(db)
            .Where(act => act.Person != null)
            .GroupBy(act => new { act.Programme, act.Stage, act.Category, IsNow = act.Day >= from })
            .Select(group => new { group.Key, People = group.Select(act => act.Person).Distinct().Count() })
            .ToListAsync();

        return [.. rows
            .GroupBy(row => (row.Key.Programme, row.Key.Stage, row.Key.Category))
            .Select(stage => new PeopleAtStage(stage.Key.Programme, stage.Key.Stage!, stage.Key.Category!, Pair.Of(stage, row => row.Key.IsNow, row => row.People)))];
    }
}
