using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Outcomes.Acts;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>Accepted acts of each operational day of the period, days without any included; and nights.</summary>
internal sealed record ActsOfDays(IReadOnlyList<(DateOnly Day, int Acts)> Days, Pair Nights);

internal static class ActsByDay
{
    public static async Task<ActsOfDays> Of(JournalDb db, Scope scope)
    {
        var rows = await scope.Accepted(db)
            .GroupBy(act => act.Day)
            .Select(group => new { Day = group.Key, Acts = group.Count(), Last = group.Max(act => act.At) })
            .ToListAsync();
        var acts = rows.ToDictionary(row => row.Day, row => row.Acts);

        // An operational day ends at six, so whatever is late in it is of its night.
        return new ActsOfDays(
            [.. scope.Now.AllDays.Select(day => (day, acts.GetValueOrDefault(day)))],
            Pair.Of(rows.Where(row => row.Last >= Moments.Night(row.Day)), row => row.Day >= scope.Now.From, _ => 1));
    }
}
