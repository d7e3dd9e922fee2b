using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Outcomes.Indicators;

/// <summary>One kind of stay: who was taken in, who was sheltered, the nights they slept there, and on how many nights somebody did.</summary>
/// <param name="TakenIn">Different people whose stay began in the period.</param>
/// <param name="People">Different people who stayed in the period, whenever it began.</param>
/// <param name="PersonNights">Nights times people: who leaves on a day sleeps elsewhere that night.</param>
internal sealed record Stayed(string Programme, string Kind, Pair TakenIn, Pair People, Pair PersonNights, Pair Nights);

internal static class Sheltered
{
    public static async Task<IReadOnlyList<Stayed>> Of(JournalDb db, Scope scope, DateOnly today)
    {
        var both = scope.Now with { From = scope.Now.Before.From };
        var kinds = new SortedDictionary<(string, string), (Count Now, Count Before)>();
        var stays = scope.Stays(db).Where(stay => stay.EnteredOn <= both.To && (stay.LeftOn == null || stay.LeftOn >= both.From))
            .Select(stay => new { stay.Programme, stay.Kind, stay.Person, stay.EnteredOn, stay.LeftOn });
        await foreach (var stay in stays.AsAsyncEnumerable())
        {
            if (!kinds.TryGetValue((stay.Programme, stay.Kind), out var kind))
            {
                kinds[(stay.Programme, stay.Kind)] = kind = (new Count(scope.Now, today), new Count(scope.Now.Before, today));
            }

            kind.Now.Add(stay.Person, stay.EnteredOn, stay.LeftOn);
            kind.Before.Add(stay.Person, stay.EnteredOn, stay.LeftOn);
        }

        return [.. kinds.Select(kind => new Stayed(
            kind.Key.Item1, kind.Key.Item2, Both(kind.Value, count => count.TakenIn.Count), Both(kind.Value, count => count.People.Count), Both(kind.Value, count => count.PersonNights),
            Both(kind.Value, count => count.Nights.Count)))];
    }

    private static Pair Both((Count Now, Count Before) kind, Func<Count, int> number) => new(number(kind.Now), number(kind.Before));

    private sealed class Count(Period period, DateOnly today)
    {
        public HashSet<Guid> TakenIn { get; } = [];

        public HashSet<Guid> People { get; } = [];

        public HashSet<DateOnly> Nights { get; } = [];

        public int PersonNights { get; private set; }

        public void Add(Guid person, DateOnly entered, DateOnly? left)
        {
            if (entered >= period.From && entered <= period.To)
            {
                TakenIn.Add(person);
                People.Add(person);
            }

            // Tonight is slept when it is over; whoever still stays has slept until yesterday.
            var first = entered > period.From ? entered : period.From;
            var after = left is { } day && day < today ? day : today;
            after = after <= period.To ? after : period.To.AddDays(1);
            for (var night = first; night < after; night = night.AddDays(1))
            {
                PersonNights++;
                People.Add(person);
                Nights.Add(night);
            }
        }
    }
}
