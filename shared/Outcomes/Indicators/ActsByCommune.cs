using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>Accepted acts in one commune; null is "nobody noted it", a line of its own.</summary>
internal sealed record ActsInCommune(string? Commune, Pair Acts);

internal static class ActsByCommune
{
    public static async Task<IReadOnlyList<ActsInCommune>> Of(JournalDb db, Scope scope)
    {
        var from = scope.Now.From;
        var rows = await scope.Accepted(db)
            .GroupBy(act => new { act.Commune, IsNow = act.Day >= from })
            .Select(group => new { group.Key, Acts = group.Count() })
            .ToListAsync();

        return [.. rows
            .GroupBy(row => row.Key.Commune)
            .Select(commune => new ActsInCommune(commune.Key, Pair.Of(commune, row => row.Key.IsNow, row => row.Acts)))
            .OrderBy(commune => commune.Commune is null).ThenByDescending(commune => commune.Acts.Now)];
    }
}
