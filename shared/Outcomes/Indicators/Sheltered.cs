using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
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
        var kinds = new SortedDictionary<(string, string), (Roof Now, Roof Before)>();
        var stays = scope.Stays(db).Where(stay => stay.EnteredOn <= both.To && (stay.LeftOn == null || stay.LeftOn >= both.From))
            .Select(stay => new { stay.Programme, stay.Kind, stay.Person, stay.EnteredOn, stay.LeftOn });
        await foreach (var stay in stays.AsAsyncEnumerable())
        {
            if (!kinds.TryGetValue((stay.Programme, stay.Kind), out var kind))
            {
                kinds[(stay.Programme, stay.Kind)] = kind = (Over(scope.Now), Over(scope.Now.Before));
            }

            kind.Now.Add(stay.Person, stay.EnteredOn, stay.LeftOn);
            kind.Before.Add(stay.Person, stay.EnteredOn, stay.LeftOn);
        }

        return [.. kinds.Select(kind => new Stayed(
            kind.Key.Item1, kind.Key.Item2, Both(kind.Value, roof => roof.TakenIn), Both(kind.Value, roof => roof.People), Both(kind.Value, roof => roof.PersonNights),
            Both(kind.Value, roof => roof.Nights)))];

        Roof Over(Period period) => new(period.From, period.To, today);
    }

    private static Pair Both((Roof Now, Roof Before) kind, Func<Roof, int> number) => new(number(kind.Now), number(kind.Before));
}
