using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Outcomes.Acts;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>Different people with at least one accepted act, and those of them who were first met in the same period.</summary>
/// <param name="Unnamed">Accepted acts for people nobody named. How many people that were, nobody knows.</param>
internal sealed record Reached(Pair People, Pair New, Pair Unnamed);

internal static class PeopleReached
{
    public static async Task<Reached> Of(JournalDb db, Scope scope)
    {
        var (from, before) = (scope.Now.From, scope.Now.Before);
        var (begin, end) = Moments.Of(from, scope.Now.To);
        var (beginBefore, endBefore) = Moments.Of(before.From, before.To);

        var people = await scope.Accepted(db)
            .GroupBy(act => act.Day >= from)
            .Select(group => new { IsNow = group.Key, People = group.Where(act => act.Person != null).Select(act => act.Person).Distinct().Count(), Unnamed = group.Count(act => act.Person == null) })
            .ToListAsync();
        var firstMet = await scope.Accepted(db)
            .Where(act => db.People.Any(person => person.Person == act.Person && person.Sheet == null && (act.Day >= from
                ? person.RegisteredAt >= begin && person.RegisteredAt < end
                : person.RegisteredAt >= beginBefore && person.RegisteredAt < endBefore)))
            .GroupBy(act => act.Day >= from)
            .Select(group => new { IsNow = group.Key, People = group.Select(act => act.Person).Distinct().Count() })
            .ToListAsync();

        return new Reached(Pair.Of(people, row => row.IsNow, row => row.People), Pair.Of(firstMet, row => row.IsNow, row => row.People), Pair.Of(people, row => row.IsNow, row => row.Unnamed));
    }
}
