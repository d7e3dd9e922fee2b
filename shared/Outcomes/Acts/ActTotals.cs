using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Outcomes.Acts;

/// <summary>
/// The sums of a filter: different things, never added to each other. What was accepted is counted; what was offered and
/// refused stands apart, unless only that was asked for.
/// </summary>
/// <param name="Acts">Lines of the ledger.</param>
/// <param name="Quantity">What they amount to: 40 meals in one line are 40.</param>
/// <param name="People">Different people, each once.</param>
/// <param name="Nights">Operational days with at least one act at night.</param>
/// <param name="Refused">Acts that were offered and refused; null when the filter asks for one answer only.</param>
internal sealed record ActTotals(int Acts, long Quantity, int People, int Nights, int? Refused)
{
    public static async Task<ActTotals> Of(JournalDb db, ActFilter filter)
    {
        var counted = filter.Answer ?? ActAnswer.Accepted;
        var byAnswer = await filter.Standing(db)
            .GroupBy(act => act.Answer)
            .Select(group => new { group.Key, Acts = group.Count(), Quantity = group.Sum(act => (long)act.Quantity), People = group.Where(act => act.Person != null).Select(act => act.Person).Distinct().Count() })
            .ToListAsync();
        var latest = await (filter with { Answer = counted }).Standing(db)
            .GroupBy(act => act.Day)
            .Select(group => new { group.Key, Last = group.Max(act => act.At) })
            .ToListAsync();

        var sums = byAnswer.SingleOrDefault(one => one.Key == counted);
        return new ActTotals(
            sums?.Acts ?? 0,
            sums?.Quantity ?? 0,
            sums?.People ?? 0,
            latest.Count(day => day.Last >= Moments.Night(day.Key)),
            filter.Answer is null ? byAnswer.SingleOrDefault(one => one.Key == ActAnswer.Refused)?.Acts ?? 0 : null);
    }
}
