using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal.Trail;

/// <summary>
/// Puts a chain over all that was written: events, which are the changes, and readings. Several hosts may try at once; the
/// database lets one of them make each link.
/// </summary>
public sealed class Sealing(IDbContextFactory<JournalDb> databases, JournalOptions options, MasterKey key, Heads heads, TimeProvider clock)
{
    /// <summary>The lock that writers share and who seals takes alone for a moment. Any number nobody else uses.</summary>
    internal const long Turn = 0x736f7774;

    // A link is read whole before it is made, and again when it is verified.
    private const int MostRows = 20_000;

    /// <summary>Makes links until everything committed so far is under one.</summary>
    /// <returns>How many it made.</returns>
    public async Task<int> SealAll(CancellationToken stop)
    {
        var made = 0;
        while (await SealNext(stop) is { } link)
        {
            heads.Tell(link);
            made++;
        }

        return made;
    }

    private async Task<SealRow?> SealNext(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var (lastEvent, lastReading) = await Committed(db, stop);
        var before = await db.Seals.AsNoTracking().OrderByDescending(link => link.Number).FirstOrDefaultAsync(stop);
        if (lastEvent == (before?.LastEvent ?? 0) && lastReading == (before?.LastReading ?? 0))
        {
            return null;
        }

        var link = await Link(db, key, before, clock.GetUtcNow(), lastEvent, lastReading, MostRows, stop);
        db.Seals.Add(link);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException)
        {
            if (!await IsMade(link.Number, stop))
            {
                throw;
            }

            // Another host was faster: the next one goes on top of its link.
            return await SealNext(stop);
        }

        return link;
    }

    private async Task<bool> IsMade(long number, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        return await db.Seals.AnyAsync(link => link.Number == number, stop);
    }

    /// <summary>The link after another, over what stands behind it now.</summary>
    /// <param name="lastEvent">What it reaches to; less far when there is more than the most rows.</param>
    internal static async Task<SealRow> Link(JournalDb db, MasterKey key, SealRow? before, DateTimeOffset at, long lastEvent, long lastReading, int most, CancellationToken stop)
    {
        // The first reaches back without end: a row put in before the first number is one too many.
        var (fromEvent, fromReading) = (before?.LastEvent ?? long.MinValue, before?.LastReading ?? long.MinValue);
        using var chain = new Chain(key, before?.Hash);
        var (reached, room) = ((Event: fromEvent, Reading: fromReading), most);
        await foreach (var row in db.Events.AsNoTracking().Where(row => row.Position > fromEvent && row.Position <= lastEvent).OrderBy(row => row.Position).Take(room).AsAsyncEnumerable().WithCancellation(stop))
        {
            chain.Add(row);
            (reached.Event, most) = (row.Position, most - 1);
        }

        // Numbers that were given out and never used are behind the last one that was.
        reached.Event = most > 0 ? lastEvent : reached.Event;
        room = most;
        await foreach (var row in db.Readings.IgnoreQueryFilters().AsNoTracking().Where(row => row.Position > fromReading && row.Position <= lastReading).OrderBy(row => row.Position).Take(room).AsAsyncEnumerable().WithCancellation(stop))
        {
            chain.Add(row);
            (reached.Reading, most) = (row.Position, most - 1);
        }

        reached.Reading = most > 0 ? lastReading : reached.Reading;
        return chain.Close((before?.Number ?? 0) + 1, new DateTimeOffset(at.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero), reached.Event, reached.Reading);
    }

    /// <summary>The last positions below which nothing can appear any more.</summary>
    private async Task<(long Event, long Reading)> Committed(JournalDb db, CancellationToken stop)
    {
        await using var alone = await db.Database.BeginTransactionAsync(stop);
        if (options.Kind is DatabaseKind.PostgreSql)
        {
            // While this is held nobody holds numbers that are not committed.
            await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Turn})", stop);
        }

        return (await db.Events.MaxAsync(row => (long?)row.Position, stop) ?? 0, await db.Readings.IgnoreQueryFilters().MaxAsync(row => (long?)row.Position, stop) ?? 0);
    }
}
