using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal.Trail;

/// <summary>What a look at the whole trail found.</summary>
/// <param name="Links">How many were looked at.</param>
/// <param name="Rows">Events and readings under them.</param>
/// <param name="Open">Rows that are under no link yet: those of the last seconds.</param>
/// <param name="Heads">Heads told outside that were compared.</param>
/// <param name="Faults">What does not fit, one line each; none: nothing was changed behind the program's back.</param>
public sealed record Verdict(long Links, long Rows, long Open, int Heads, IReadOnlyList<string> Faults);

/// <summary>Goes along the whole chain, from the rows as they stand now.</summary>
public sealed class Verifying(IDbContextFactory<JournalDb> databases, MasterKey key)
{
    // One changed row breaks one link; after a handful of faults nobody reads on.
    private const int MostFaults = 20;

    /// <param name="told">What was told outside the database, from this machine, another or paper.</param>
    public async Task<Verdict> Verify(IReadOnlyList<Head> told, IProgress<RebuildProgress>? progress, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        await using var rows = await databases.CreateDbContextAsync(stop);
        var all = await db.Seals.LongCountAsync(stop);
        var (faults, sealedRows, before) = (new List<string>(), 0L, (SealRow?)null);
        var waiting = told.ToLookup(head => head.Number);

        await foreach (var link in db.Seals.AsNoTracking().OrderBy(link => link.Number).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (faults.Count >= MostFaults)
            {
                faults.Add("There is more; it was not looked at.");
                break;
            }

            if (link.Number != (before?.Number ?? 0) + 1)
            {
                faults.Add($"Links {(before?.Number ?? 0) + 1} to {link.Number - 1} are missing.");
            }

            var again = await Sealing.Link(rows, key, before, link.At, link.LastEvent, link.LastReading, int.MaxValue, stop);
            if (again with { Hash = link.Hash } != link || !again.Hash.AsSpan().SequenceEqual(link.Hash))
            {
                faults.Add($"Link {link.Number} of {link.At:u} does not fit: an event between {(before?.LastEvent ?? 0) + 1} and {link.LastEvent}, a reading between {(before?.LastReading ?? 0) + 1} and {link.LastReading}, or the link itself was changed, put in or taken out. {again.Rows} rows stand there, {link.Rows} were sealed.");
            }

            foreach (var head in waiting[link.Number].Where(head => head.Hash != Head.Of(link).Hash))
            {
                faults.Add($"Link {link.Number} is not the one that was told outside at {head.At:u}: the chain was made anew.");
            }

            (before, sealedRows) = (link, sealedRows + again.Rows);
            progress?.Report(new RebuildProgress(link.Number, all));
        }

        faults.AddRange(told.Where(head => head.Number > (before?.Number ?? 0)).Select(head => $"Link {head.Number} was told outside at {head.At:u}, but the chain ends at {before?.Number ?? 0}: its end was cut off."));
        var open = await db.Events.LongCountAsync(row => row.Position > (before == null ? 0 : before.LastEvent), stop)
            + await db.Readings.IgnoreQueryFilters().LongCountAsync(row => row.Position > (before == null ? 0 : before.LastReading), stop);
        return new Verdict(before?.Number ?? 0, sealedRows, open, told.Count, faults);
    }
}
