using System.Collections.Immutable;
using SocialWatch.Journal.Trail;
using SocialWatch.Kernel;

namespace SocialWatch.Journal.ReadModels;

/// <summary>What a stream of one kind is: how it begins, how it goes on, whose key seals it.</summary>
/// <param name="Kind">The stored name of the kind.</param>
/// <param name="Initial">The state before the first event.</param>
/// <param name="PersonOf">The person a stream is about, known at the latest from its first event; null when it is about nobody.</param>
public sealed record StreamKind<TState, TEvent>(
    string Kind, Func<TState> Initial, Func<TState, TEvent, Stamp, TState> Evolve, Func<Guid, TState, TEvent?, PersonId?> PersonOf)
    where TEvent : class
{
    /// <summary>Stands in for an event whose module is not installed; null when every event must be known.</summary>
    public Func<string, TEvent>? Unknown { get; init; }

    /// <summary>Puts what the cell has configured beside the state before a command decides.</summary>
    public Func<TState, CellId, ValueTask<TState>> Prepare { get; init; } = (state, _) => ValueTask.FromResult(state);

    /// <summary>
    /// Whether an id may be given to a new stream of this kind. Ids that follow from others (UUID version 8) can be worked out
    /// by anybody: who begins something else under one would learn, or spoil, what it stands for.
    /// </summary>
    public Func<Guid, bool> MayBegin { get; init; } = id => id.Version != 8;

    /// <summary>Whom reading such a stream shows; null: nobody who is named.</summary>
    public Func<Guid, TState, Someone?> Shows { get; init; } = (_, _) => null;

    /// <summary>Whether somebody of the cell may know that there is such a stream.</summary>
    public Func<TState, Asker, bool> IsKnownTo { get; init; } = (_, _) => true;
}

/// <summary>A stream read so far: its state, and the rows of the read models that belong to it. Immutable.</summary>
public sealed record StreamFold<TState, TEvent>(Guid Stream, int Version, TState State)
    where TEvent : class
{
    private ImmutableDictionary<(Projection<TState, TEvent> Model, object Key), object> Rows { get; init; } =
        ImmutableDictionary<(Projection<TState, TEvent>, object), object>.Empty;

    /// <summary>The stream after one more event.</summary>
    /// <param name="changed">Takes the rows this event changed; a row changed twice is in it once, as it is last.</param>
    public StreamFold<TState, TEvent> Then(
        Recorded<TEvent> recorded, StreamKind<TState, TEvent> kind, IReadOnlyList<Projection<TState, TEvent>> models, IDictionary<(object Model, object Key), object>? changed = null)
    {
        var happened = new Happened<TState, TEvent>(Stream, State, recorded);
        var rows = Rows;

        foreach (var model in models)
        {
            if (model.KeyOf(happened) is { } key
                && rows.GetValueOrDefault((model, key)) is var before
                && model.EvolveRow(before, happened) is { } row
                && !row.Equals(before))
            {
                rows = rows.SetItem((model, key), row);
                changed?[(model, key)] = row;
            }
        }

        return this with { Version = recorded.Version, State = kind.Evolve(State, recorded.Event, recorded.Stamp), Rows = rows };
    }

    /// <summary>Every row of the read models that belongs to this stream.</summary>
    public IEnumerable<object> AllRows => Rows.Values;
}
