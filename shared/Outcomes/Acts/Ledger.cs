using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Outcomes.Acts;

/// <summary>A page of the ledger, the latest act first.</summary>
internal sealed record LedgerLeaf(IReadOnlyList<ActRow> Acts, Place? Newer, Place? Older);

/// <summary>Reads the ledger a page at a time: as fast on the last page as on the first.</summary>
internal static class Ledger
{
    public const int AtOnce = 50;

    public static async Task<LedgerLeaf> Read(JournalDb db, ActFilter filter, Place? older, Place? newer)
    {
        // One more than is shown tells whether there is a further page.
        var rows = newer is { } after
            ? await After(filter.Shown(db), after).OrderBy(act => act.Day).ThenBy(act => act.At).ThenBy(act => act.Act).ThenBy(act => act.Stream)
                .AsNoTracking().Take(AtOnce + 1).ToListAsync()
            : await (older is { } before ? Before(filter.Shown(db), before) : filter.Shown(db))
                .OrderByDescending(act => act.Day).ThenByDescending(act => act.At).ThenByDescending(act => act.Act).ThenByDescending(act => act.Stream)
                .AsNoTracking().Take(AtOnce + 1).ToListAsync();

        var more = rows.Count > AtOnce;
        var shown = rows.Take(AtOnce).ToList();
        if (newer is not null)
        {
            shown.Reverse();
        }

        return new LedgerLeaf(
            shown,
            shown.Count > 0 && (newer is null ? older is not null : more) ? Place.Of(shown[0]) : null,
            shown.Count > 0 && (newer is not null || more) ? Place.Of(shown[^1]) : null);
    }

    // The first condition says nothing new to a reader, but lets the index begin at the right day.
    private static IQueryable<ActRow> Before(IQueryable<ActRow> acts, Place place) => acts.Where(act => act.Day <= place.Day
        && (act.Day < place.Day || act.At < place.At
            || (act.At == place.At && (act.Act.CompareTo(place.Act) < 0 || (act.Act == place.Act && act.Stream.CompareTo(place.Stream) < 0)))));

    private static IQueryable<ActRow> After(IQueryable<ActRow> acts, Place place) => acts.Where(act => act.Day >= place.Day
        && (act.Day > place.Day || act.At > place.At
            || (act.At == place.At && (act.Act.CompareTo(place.Act) > 0 || (act.Act == place.Act && act.Stream.CompareTo(place.Stream) > 0)))));
}
