using System.Text;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;
using SocialWatch.Journal.Trail;
using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Journal;

/// <summary>Where everything that happened is written down, once, in order, for ever.</summary>
public sealed class EventJournal : IAsyncDisposable
{
    private readonly IDbContextFactory<JournalDb> _databases;
    private readonly EventCatalogue _catalogue;
    private readonly IBatchWriter _writer;
    private readonly GroupCommit<Append, AppendResult> _commits;

    private readonly Func<JournalDb, Guid, int, IAsyncEnumerable<EventRow>> _rowsOf = EF.CompileAsyncQuery((JournalDb db, Guid stream, int after) =>
        db.Events.AsNoTracking().Where(happened => happened.Stream == stream && happened.Version > after).OrderBy(happened => happened.Version).AsQueryable());

    public EventJournal(IDbContextFactory<JournalDb> databases, EventCatalogue catalogue, JournalOptions options)
    {
        (_databases, _catalogue) = (databases, catalogue);
        _writer = options.Kind is DatabaseKind.Sqlite ? new SqliteBatchWriter(databases) : new PostgresBatchWriter(databases);
        _commits = new GroupCommit<Append, AppendResult>(Write, options.LargestBatch);
    }

    /// <summary>Appends that wait for their commit now.</summary>
    public int Backlog => _commits.Backlog;

    /// <summary>Answers after the commit, never before.</summary>
    /// <exception cref="JournalUnavailable">The database cannot take it now. Nothing was acknowledged.</exception>
    /// <exception cref="NotWritable">The database will never take it.</exception>
    public Task<AppendResult> Append(Append append) => _commits.Ask(append);

    /// <summary>Writes down who was shown whom. Answers after the commit, never before.</summary>
    /// <exception cref="JournalUnavailable">The database cannot take it now.</exception>
    /// <exception cref="NotWritable">The database will never take it.</exception>
    public Task Note(IReadOnlyList<ReadingRow> readings) => _commits.Ask(Journal.Append.Of(readings));

    /// <summary>The events of a stream behind a version, in order. One round trip.</summary>
    public async Task<IReadOnlyList<EventRow>> Read(Guid stream, int after)
    {
        await using var db = await _databases.CreateDbContextAsync();
        var rows = new List<EventRow>();
        await foreach (var row in _rowsOf(db, stream, after))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The operation of this id, if it was carried out.</summary>
    public async Task<OperationRow?> Find(OperationId operation)
    {
        await using var db = await _databases.CreateDbContextAsync();
        return await db.Operations.AsNoTracking().SingleOrDefaultAsync(row => row.Id == operation.Value);
    }

    /// <summary>An event as it will be stored.</summary>
    /// <param name="key">Needed when the event says something in confidence.</param>
    public EventRow Encode(object happened, string kind, Guid stream, int version, Stamp stamp, OperationId operation, PersonId? person, PersonKey? key)
    {
        var secret = EventJson.SecretHalf(happened);
        if (secret is not null && key is null)
        {
            throw new InvalidOperationException($"{happened.GetType().Name} says something in confidence, but its stream is about nobody.");
        }

        return new EventRow
        {
            Stream = stream, Version = version, Kind = kind, Name = _catalogue.NameOf(happened), Cell = stamp.Cell.Value, Worker = stamp.Worker.Value,
            At = stamp.At, Operation = operation.Value, Person = person?.Value, Data = Encoding.UTF8.GetString(EventJson.ClearHalf(happened)),
            Secret = secret is null ? null : key!.Seal(secret, stream, version),
        };
    }

    /// <summary>A stored event, readable again. Without the key its sealed texts are null.</summary>
    /// <param name="unknown">Stands in for an event whose module is not installed.</param>
    public Recorded<TEvent> Decode<TEvent>(EventRow row, PersonKey? key, Func<string, TEvent>? unknown)
        where TEvent : class
    {
        var stamp = new Stamp(new WorkerId(row.Worker), new CellId(row.Cell), MoroccoTime.Local(row.At));
        if (_catalogue.TypeOf(row.Name) is not { } type)
        {
            return new Recorded<TEvent>(unknown?.Invoke(row.Name) ?? throw new StorageNotUsable($"The journal holds the event \"{row.Name}\", which this program does not know."), stamp, row.Version);
        }

        var secret = row.Secret is null || key is null ? default : key.Open(row.Secret, row.Stream, row.Version).AsSpan();
        return new Recorded<TEvent>((TEvent)EventJson.Read(type, Encoding.UTF8.GetBytes(row.Data), secret), stamp, row.Version);
    }

    public async ValueTask DisposeAsync()
    {
        await _commits.DisposeAsync();
        _writer.Dispose();
    }

    private IReadOnlyList<AppendResult> Write(IReadOnlyList<Append> appends)
    {
        try
        {
            _writer.Write(appends);
            return [.. appends.Select(_ => AppendResult.Written.Instance)];
        }
        catch (Exception failure) when (appends is [var alone])
        {
            // Alone, the reason can be told. In company, each is tried alone first.
            return [WhatBecameOf(alone, failure)];
        }
    }

    private AppendResult WhatBecameOf(Append append, Exception failure)
    {
        if (JournalUnavailable.IsPassing(failure))
        {
            throw new JournalUnavailable("The journal cannot be written now. Nothing was acknowledged.", failure);
        }

        if (append.Stored is { } stored && _writer.IsTaken(failure))
        {
            using var db = _databases.CreateDbContext();
            if (db.Operations.AsNoTracking().SingleOrDefault(row => row.Id == stored.Id) is { } first)
            {
                return new AppendResult.OperationKnown(first);
            }

            // Deciding again helps only against a stream that has moved on, not against a row that collides with somebody else's.
            if (db.Events.Any(row => row.Stream == append.Stream && row.Version > append.After))
            {
                return new AppendResult.VersionTaken();
            }
        }

        throw new NotWritable(failure);
    }
}
