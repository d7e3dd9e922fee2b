using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal;

/// <summary>How far a rebuild is.</summary>
public readonly record struct RebuildProgress(long Done, long Total);

/// <summary>One kind of stream that can be folded anew.</summary>
public interface IRebuildable
{
    string Kind { get; }

    IEnumerable<Type> RowTypes { get; }

    /// <summary>The rows of one stream, from all its events in order.</summary>
    IEnumerable<object> RowsOf(Guid stream, IReadOnlyList<EventRow> events);
}

/// <inheritdoc/>
public sealed class Rebuildable<TState, TEvent>(StreamKind<TState, TEvent> kind, IEnumerable<Projection<TState, TEvent>> models, EventJournal journal) : IRebuildable
    where TEvent : class
{
    private readonly IReadOnlyList<Projection<TState, TEvent>> _models = [.. models];

    public string Kind => kind.Kind;

    public IEnumerable<Type> RowTypes => _models.Select(model => model.Row);

    // No key is asked for: no row holds a sealed text, so people who were erased keep their place in the sums.
    public IEnumerable<object> RowsOf(Guid stream, IReadOnlyList<EventRow> events) => events
        .Aggregate(new StreamFold<TState, TEvent>(stream, 0, kind.Initial()), (fold, row) => fold.Then(journal.Decode(row, key: null, kind.Unknown), kind, _models))
        .AllRows;
}

/// <summary>Makes every read model again from the events: all of it, or nothing when it is interrupted.</summary>
public sealed class Rebuild(IDbContextFactory<JournalDb> databases, IEnumerable<IRebuildable> kinds)
{
    private const int RowsAtOnce = 2000;

    /// <summary>The same, where an upgrade has changed the tables since they were made; null when there is nothing to do.</summary>
    public async Task<RebuildProgress?> RunIfUpgraded(IProgress<RebuildProgress>? progress, CancellationToken stop)
    {
        await using (var db = await databases.CreateDbContextAsync(stop))
        {
            if (await ReadModelsRow.AreMade(db, stop))
            {
                return null;
            }
        }

        return await Run(progress, stop);
    }

    public async Task<RebuildProgress> Run(IProgress<RebuildProgress>? progress, CancellationToken stop)
    {
        await using var reading = await databases.CreateDbContextAsync(stop);
        await using var writing = await databases.CreateDbContextAsync(stop);
        // One transaction reads and writes: nobody sees half a read model, and a kill leaves the old one.
        await using var transaction = await writing.Database.BeginTransactionAsync(stop);
        await Lock(writing);

        var byKind = kinds.ToDictionary(kind => kind.Kind);
        foreach (var row in byKind.Values.SelectMany(kind => kind.RowTypes).Distinct())
        {
#pragma warning disable EF1002, EF1003, CA2100 // A table name of the mapping.
            await writing.Database.ExecuteSqlRawAsync($"delete from {TableShape.Of(writing.Model, row).Name}", stop);
#pragma warning restore EF1002, EF1003, CA2100
        }

        var state = new RebuildProgress(0, await writing.Events.LongCountAsync(stop));
        var waiting = new List<object>(RowsAtOnce);

        await foreach (var (stream, events) in Streams(reading, stop))
        {
            waiting.AddRange(byKind[events[0].Kind].RowsOf(stream, events));
            state = state with { Done = state.Done + events.Count };

            if (waiting.Count >= RowsAtOnce)
            {
                await Write(writing, waiting, stop);
                progress?.Report(state);
            }
        }

        await Write(writing, waiting, stop);
        await ReadModelsRow.Made(writing, stop);
        await transaction.CommitAsync(stop);
        progress?.Report(state);
        return state;
    }

    private static async IAsyncEnumerable<(Guid Stream, IReadOnlyList<EventRow> Events)> Streams(
        JournalDb db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var events = new List<EventRow>();

        await foreach (var row in db.Events.AsNoTracking().OrderBy(row => row.Stream).ThenBy(row => row.Version).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (events.Count > 0 && events[0].Stream != row.Stream)
            {
                yield return (events[0].Stream, events);
                events = [];
            }

            events.Add(row);
        }

        if (events.Count > 0)
        {
            yield return (events[0].Stream, events);
        }
    }

    private static async Task Write(JournalDb db, List<object> rows, CancellationToken stop)
    {
        db.AddRange(rows);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        rows.Clear();
    }

    /// <summary>Live hosts wait while the rows are made, so that none of theirs is missed. SQLite's transaction is that lock already.</summary>
    private static Task Lock(JournalDb db) => db.Database.IsNpgsql()
        ? db.Database.ExecuteSqlRawAsync("lock table events in exclusive mode")
        : Task.CompletedTask;
}
