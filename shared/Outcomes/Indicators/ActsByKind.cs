using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>One kind of act: how often it was accepted and refused, and what the accepted ones amount to.</summary>
internal sealed record ActsOfKind(string Programme, string Kind, Pair Accepted, Pair Refused, long Quantity);

internal static class ActsByKind
{
    public static async Task<IReadOnlyList<ActsOfKind>> Of(JournalDb db, Scope scope)
    {
        var from = scope.Now.From;
        var rows = await scope.Acts(db)
            .GroupBy(act => new { act.Programme, act.Kind, act.Answer, IsNow = act.Day >= from })
            .Select(group => new { group.Key, Acts = group.Count(), Quantity = group.Sum(act => (long)act.Quantity) })
            .ToListAsync();

        return [.. rows
            .GroupBy(row => (row.Key.Programme, row.Key.Kind))
            .Select(kind => new ActsOfKind(
                kind.Key.Programme,
                kind.Key.Kind,
                Pair.Of(kind.Where(row => row.Key.Answer == ActAnswer.Accepted), row => row.Key.IsNow, row => row.Acts),
                Pair.Of(kind.Where(row => row.Key.Answer == ActAnswer.Refused), row => row.Key.IsNow, row => row.Acts),
                kind.Where(row => row.Key.Answer == ActAnswer.Accepted && row.Key.IsNow).Sum(row => row.Quantity)))
            .OrderByDescending(kind => kind.Accepted.Now).ThenBy(kind => kind.Programme, StringComparer.Ordinal).ThenBy(kind => kind.Kind, StringComparer.Ordinal)];
    }
}
