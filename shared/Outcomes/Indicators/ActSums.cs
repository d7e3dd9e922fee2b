using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>One answer to one kind of act in one commune, of the period or of the one before.</summary>
/// <param name="Unnamed">Acts for people nobody named.</param>
internal sealed record ActSum(string Programme, string Kind, ActAnswer Answer, string? Commune, bool IsNow, int Acts, long Quantity, int Unnamed);

/// <summary>
/// Every sum over the lines of the ledger that a report tells, from one pass over them. The groups are few, however many
/// lines there are, so the sums are made of them here.
/// </summary>
internal static class ActSums
{
    public static async Task<IReadOnlyList<ActSum>> Of(JournalDb db, Scope scope)
    {
        var from = scope.Now.From;
        return await scope.Acts(db)
            .GroupBy(act => new { act.Programme, act.Kind, act.Answer, act.Commune, IsNow = act.Day >= from })
            .Select(group => new ActSum(
                group.Key.Programme, group.Key.Kind, group.Key.Answer, group.Key.Commune, group.Key.IsNow, group.Count(), group.Sum(act => (long)act.Quantity), group.Count(act => act.Person == null)))
            .ToListAsync();
    }

    public static Pair Count(this IEnumerable<ActSum> sums, ActAnswer answer) => Pair.Of(sums.Where(sum => sum.Answer == answer), sum => sum.IsNow, sum => sum.Acts);

    public static Pair Quantity(this IEnumerable<ActSum> sums) => Pair.Of(sums.Where(sum => sum.Answer == ActAnswer.Accepted), sum => sum.IsNow, sum => checked((int)sum.Quantity));

    public static Pair Unnamed(this IEnumerable<ActSum> sums) => Pair.Of(sums.Where(sum => sum.Answer == ActAnswer.Accepted), sum => sum.IsNow, sum => sum.Unnamed);
}
