using System.Collections.Immutable;
using SocialWatch.Journal;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;

namespace SocialWatch.Grains;

/// <summary>What every awake stream of a kind needs.</summary>
internal sealed record AggregateParts<TState, TEvent>(
    StreamKind<TState, TEvent> Kind, IReadOnlyList<Projection<TState, TEvent>> Models, EventJournal Journal, KeyStore Keys, IReadOnlyList<IHear<TEvent>> Ears)
    where TEvent : class;

/// <summary>
/// One stream in memory: a cache with a queue in front. Whoever calls holds its turn. What it believes is checked by the
/// database at every append, so being out of date costs time, never truth.
/// </summary>
internal sealed class AwakeStream<TState, TEvent>(Guid stream, AggregateParts<TState, TEvent> parts) : IDisposable
    where TEvent : class
{
    // Two hosts that write the same life project at once take turns after one retry; more than this is no race any more.
    private const int MostAttempts = 20;

    private readonly HashSet<Guid> _operations = [];
    private StreamFold<TState, TEvent> _fold = new(stream, 0, parts.Kind.Initial());
    private ImmutableArray<Recorded<TEvent>> _history = [];
    private PersonKey? _key;
    private bool _loaded;
    private bool _isOfAnotherKind;

    public SemaphoreSlim Turn { get; } = new(1, 1);

    public bool Exists => _fold.Version > 0;

    public async ValueTask<Seen<TState, TEvent>> See() => new(await parts.Kind.Prepare(_fold.State, Cell), _history);

    private bool MayMakeKey => _key is null && !Exists;

    private CellId Cell => _history.IsEmpty ? default : _history[0].Stamp.Cell;

    /// <summary>Whether the asker may know of this stream. A new one belongs to whoever makes it.</summary>
    public bool IsFor(Asker asker) => !_isOfAnotherKind && (!Exists || (Cell == asker.Cell && parts.Kind.IsKnownTo(_fold.State, asker)));

    public void Dispose() => Turn.Dispose();

    /// <summary>Reads what others have written in the meantime. One round trip.</summary>
    public async Task<int> CatchUp()
    {
        var rows = await parts.Journal.Read(stream, _fold.Version);
        if (rows.Count > 0 && rows[0].Kind != parts.Kind.Kind)
        {
            // A life project's id where a person's was meant: there is nobody of that id, and no more is told.
            _isOfAnotherKind = true;
            return 0;
        }

        if (rows.Count > 0)
        {
            _key ??= rows[0].Person is { } person ? await parts.Keys.Find(person) : null;
            Take([.. rows.Select(row => parts.Journal.Decode(row, _key, parts.Kind.Unknown))]);
            _operations.UnionWith(rows.Select(row => row.Operation));
        }

        _loaded = true;
        return rows.Count;
    }

    public async Task<Answer> Do(Command<TState, TEvent> command, OperationId operation, Stamp stamp, Asker asker)
    {
        if (Kinds.Begins(command) && !parts.Kind.MayBegin(stream))
        {
            return new Answer.Refused(new NothingHere());
        }

        var upToDate = !_loaded;
        if (!_loaded)
        {
            await CatchUp();
        }

        // Asked for only when it is needed, and then with the key, which a new person gets on the way.
        byte[] Print() => Fingerprint.Of(command, stream, stamp.Worker, _key);

        // A refusal or "done already" is said only on what is certainly up to date; an acceptance is checked by the append.
        // A key is made only then, too: for somebody another host has met, and perhaps forgotten, it must not be.
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (!IsFor(asker))
            {
                return new Answer.Refused(new NothingHere());
            }

            // Asked of an id nobody has, it reads as one of another cell does: who is a stranger learns nothing by asking.
            if (!Exists && !Kinds.Begins(command))
            {
                if (upToDate || await CatchUp() == 0)
                {
                    return new Answer.Refused(new NothingHere());
                }

                upToDate = true;
                continue;
            }

            if (_operations.Contains(operation.Value))
            {
                return FirstAnswer((await parts.Journal.Find(operation))!, Print());
            }

            var decision = command.Decide(await parts.Kind.Prepare(_fold.State, stamp.Cell), stamp);
            if (!upToDate && (decision is not Decision<TEvent>.Accepted { Events: [_, ..] } || MayMakeKey))
            {
                upToDate = true;
                if (await CatchUp() > 0)
                {
                    continue;
                }
            }

            if (decision is Decision<TEvent>.Refused { Why: var why })
            {
                return await parts.Journal.Find(operation) is { } known ? FirstAnswer(known, Print()) : new Answer.Refused(why);
            }

            if (await Append(((Decision<TEvent>.Accepted)decision).Events, operation, Print, stamp) is { } answer)
            {
                return answer;
            }

            upToDate = await CatchUp() >= 0;
        }

        throw new JournalUnavailable("Others keep writing to this life project.", new TimeoutException());
    }

    /// <returns>The answer, or null when somebody else wrote first and everything must be decided again.</returns>
    private async Task<Answer?> Append(IReadOnlyList<TEvent> events, OperationId operation, Func<byte[]> print, Stamp stamp)
    {
        if (!await FindKey(events))
        {
            return new Answer.Refused(new NothingHere());
        }

        var person = parts.Kind.PersonOf(stream, _fold.State, events.Count > 0 ? events[0] : null);
        var recorded = events.Select((happened, i) => new Recorded<TEvent>(happened, stamp, _fold.Version + 1 + i)).ToList();
        var changed = new Dictionary<(object, object), object>();
        var after = recorded.Aggregate(_fold, (fold, one) => fold.Then(one, parts.Kind, parts.Models, changed));

        var result = await parts.Journal.Append(new Append(
            stream,
            _fold.Version,
            new OperationRow { Id = operation.Value, Fingerprint = print(), Version = after.Version, At = stamp.At },
            [.. recorded.Select(one => parts.Journal.Encode(one.Event, parts.Kind.Kind, stream, one.Version, stamp, operation, person, _key))],
            [.. changed.Values]));

        switch (result)
        {
            case AppendResult.Written:
                _fold = after;
                Remember(recorded);
                _operations.Add(operation.Value);
                return new Answer.Done(after.Version, Before: events.Count == 0);

            case AppendResult.OperationKnown { First: var first }:
                await CatchUp();
                return FirstAnswer(first, print());

            default:
                return null;
        }
    }

    /// <summary>A key is made only when a person is met; one that is gone later was destroyed, and nothing may be sealed for that person again.</summary>
    private async Task<bool> FindKey(IReadOnlyList<TEvent> events)
    {
        if (_key is not null || parts.Kind.PersonOf(stream, _fold.State, events.Count > 0 ? events[0] : null) is not { } person)
        {
            return true;
        }

        _key = person.Value == stream && MayMakeKey ? await parts.Keys.FindOrMake(person.Value) : await parts.Keys.Find(person.Value);
        return _key is not null;
    }

    private void Take(IReadOnlyList<Recorded<TEvent>> recorded)
    {
        _fold = recorded.Aggregate(_fold, (fold, one) => fold.Then(one, parts.Kind, parts.Models));
        Remember(recorded);
    }

    private void Remember(IReadOnlyList<Recorded<TEvent>> recorded)
    {
        _history = _history.AddRange(recorded);
        foreach (var ear in parts.Ears)
        {
            foreach (var one in recorded)
            {
                ear.Heard(stream, one);
            }
        }
    }

    private static Answer FirstAnswer(OperationRow first, byte[] fingerprint) => first.Fingerprint.AsSpan().SequenceEqual(fingerprint)
        ? new Answer.Done(first.Version, Before: true)
        : new Answer.Refused(new OperationUsedForSomethingElse());
}
