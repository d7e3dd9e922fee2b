using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SocialWatch.Journal;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;

namespace SocialWatch.People.Index;

/// <summary>
/// Fills the index after the start, in one read of all keys and one of all person events, and afterwards takes in what other
/// processes on the same database have written.
/// </summary>
internal sealed class NameIndexBuild(
    NameIndex index, IDbContextFactory<JournalDb> databases, EventJournal journal, KeyStore keys, TimeProvider clock, ILogger<NameIndexBuild> log) : BackgroundService
{
    private const string Kind = "person";

    // PostgreSQL gives positions out before the commit, so a smaller one may appear after a greater one.
    private const int LookBack = 2_000;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private long _last;

    /// <summary>Reads everybody. Those whose key is gone, or whose events do not open, are left out.</summary>
    public async Task ReadAll(CancellationToken stop)
    {
        var all = await keys.All();
        await using var db = await databases.CreateDbContextAsync(stop);
        await foreach (var row in EventsAfter(db, 0).WithCancellation(stop))
        {
            Take(row, all.GetValueOrDefault(row.Stream));
        }

        index.Complete();
        log.LogInformation("{Count} people can be found by name", index.Count);
    }

    /// <summary>Reads what was written since, by whomever.</summary>
    public async Task ReadNew(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        await foreach (var row in EventsAfter(db, Math.Max(0, _last - LookBack)).WithCancellation(stop))
        {
            if (!index.Knows(new CellId(row.Cell), row.Stream, row.Version))
            {
                Take(row, await keys.Find(row.Stream));
            }
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);

        do
        {
            try
            {
                await (index.IsComplete ? ReadNew(stoppingToken) : ReadAll(stoppingToken));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The database may be away for a while; pages say that the index is not complete.
                log.LogWarning(failure, "Names could not be read; trying again in {Pause}", Pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static IAsyncEnumerable<EventRow> EventsAfter(JournalDb db, long position) => db.Events.AsNoTracking()
        .Where(row => row.Kind == Kind && row.Position > position)
        .OrderBy(row => row.Position)
        .AsAsyncEnumerable();

    private void Take(EventRow row, PersonKey? key)
    {
        _last = Math.Max(_last, row.Position);
        if (key is null && row.Secret is not null)
        {
            return;
        }

        try
        {
            index.Heard(row.Stream, journal.Decode<PersonEvent>(row, key, unknown: null));
        }
        catch (Exception broken) when (broken is CryptographicException or JsonException or StorageNotUsable or OverflowException or ArgumentException)
        {
            // One broken record must not hide everybody else. Its id is no secret; its text stays unread.
            log.LogWarning("An event of person {Person} does not open ({Why}); it is left out of the search", row.Stream, broken.GetType().Name);
        }
    }
}
