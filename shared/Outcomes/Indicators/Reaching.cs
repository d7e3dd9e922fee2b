using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Programmes;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>
/// People with an accepted act: who was new, who was known before; and of the people first met in the period, how many days
/// passed until their first accepted act, and how many still wait for one.
/// </summary>
/// <param name="Later">Reached, but registered only after the period: what was done was heard of later; or registered in it by a sheet, which does not say when they were met.</param>
/// <param name="Met">People first met in the period. A sheet is no meeting: of whom it told, nobody waits since the day it was taken in.</param>
internal sealed record Reach(Pair People, Pair New, Pair Returning, Pair Later, Pair Met, Pair Served, (int? Now, int? Before) MedianDays)
{
    /// <summary>Met, and nothing accepted of them until now.</summary>
    public Pair Waiting => new(Met.Now - Served.Now, Met.Before - Served.Before);
}

internal static class Reaching
{
    // Heard of late, an act may be older than the person's own entry; what is older than this is another story.
    private const int DaysBefore = 90;

    public static async Task<Reach> Of(JournalDb db, Scope scope)
    {
        var met = (Now: Met(db, scope, scope.Now), Before: Met(db, scope, scope.Now.Before));
        var reached = new Tally(scope);
        var served = reached;
        await Fold(db, scope, (scope.Ledger with { From = scope.Now.Before.From.AddDays(-DaysBefore), To = DateOnly.MaxValue }).Standing(db), reached);
        if (scope.Zone.Count > 0)
        {
            // Whoever was met in the zone may have been served anywhere, but only those who were met there are waited for.
            served = new Tally(scope) { Zone = [.. scope.Zone] };
            var anywhere = scope with { Campaign = scope.Campaign! with { Zone = "" } };
            await Fold(db, scope, (anywhere.Ledger with { From = scope.Now.Before.From.AddDays(-DaysBefore), To = DateOnly.MaxValue }).Standing(db), served);
        }

        return new Reach(
            reached.People, reached.New, reached.Returning, reached.Later, new Pair(await met.Now.CountAsync(), await met.Before.CountAsync()), served.Served,
            (served.DaysNow.At(50), served.DaysBefore.At(50)));
    }

    /// <summary>The people first met within these days; of a programme: who has a life project in it.</summary>
    public static IQueryable<PersonRow> Met(JournalDb db, Scope scope, Period period)
    {
        var (begin, end) = Moments.Of(period.From, period.To);
        var zone = scope.Zone.ToList();
        var people = db.People.Where(person => person.Cell == scope.Cell.Value && person.Sheet == null && person.RegisteredAt >= begin && person.RegisteredAt < end);
        people = zone.Count > 0 ? people.Where(person => person.Commune != null && zone.Contains(person.Commune)) : people;
        if (scope.Programme is null && scope.CampaignProgrammes.Count == 0)
        {
            return people;
        }

        var projects = scope.Of(db.LifeProjects.Where(project => project.Cell == scope.Cell.Value));
        return people.Where(person => projects.Any(project => project.Person == person.Person));
    }

    private static async Task Fold(JournalDb db, Scope scope, IQueryable<ActRow> standing, Tally tally)
    {
        var (from, to, before) = (scope.Now.From, scope.Now.To, scope.Now.Before.From);
        var people = standing.Counted().Where(act => act.Person != null)
            .GroupBy(act => act.Person)
            .Select(group => new
            {
                Person = group.Key,
                Now = group.Max(act => act.Day >= from && act.Day <= to ? 1 : 0),
                Before = group.Max(act => act.Day >= before && act.Day < from ? 1 : 0),
                First = group.Min(act => act.Day),
            })
            .Join(db.People, reached => reached.Person, person => person.Person, (reached, person) => new { reached.Now, reached.Before, reached.First, person.RegisteredAt, IsBySheet = person.Sheet != null, person.Commune });

        // One after another: two hundred thousand people are never in memory at once.
        await foreach (var one in people.AsAsyncEnumerable())
        {
            tally.Add(one.Now == 1, one.Before == 1, one.First, one.RegisteredAt, one.IsBySheet, one.Commune);
        }
    }

    private sealed class Tally(Scope scope)
    {
        private readonly (DateTimeOffset Begin, DateTimeOffset End) _now = Moments.Of(scope.Now.From, scope.Now.To);
        private readonly (DateTimeOffset Begin, DateTimeOffset End) _before = Moments.Of(scope.Now.Before.From, scope.Now.Before.To);

        public HashSet<string> Zone { get; init; } = [];

        public Pair People { get; private set; }

        public Pair New { get; private set; }

        public Pair Returning { get; private set; }

        public Pair Later { get; private set; }

        public Pair Served { get; private set; }

        public Ranks DaysNow { get; } = new();

        public Ranks DaysBefore { get; } = new();

        public void Add(bool isNow, bool isBefore, DateOnly first, DateTimeOffset registeredAt, bool isBySheet, string? commune)
        {
            var isMetNow = !isBySheet && registeredAt >= _now.Begin && registeredAt < _now.End;
            var isMetBefore = !isBySheet && registeredAt >= _before.Begin && registeredAt < _before.End;
            People = Plus(People, isNow, isBefore);
            New = Plus(New, isNow && isMetNow, isBefore && isMetBefore);
            Returning = Plus(Returning, isNow && registeredAt < _now.Begin, isBefore && registeredAt < _before.Begin);
            Later = Plus(Later, isNow && !isMetNow && registeredAt >= _now.Begin, isBefore && !isMetBefore && registeredAt >= _before.Begin);
            if (Zone.Count > 0 && (commune is null || !Zone.Contains(commune)))
            {
                return;
            }

            Served = Plus(Served, isMetNow, isMetBefore);
            if (isMetNow || isMetBefore)
            {
                var days = Math.Max(0, first.DayNumber - OperationalDays.Of(MoroccoTime.Local(registeredAt)).DayNumber);
                (isMetNow ? DaysNow : DaysBefore).Add(days);
            }
        }

        private static Pair Plus(Pair sum, bool isNow, bool isBefore) => new(sum.Now + (isNow ? 1 : 0), sum.Before + (isBefore ? 1 : 0));
    }
}
