using SocialWatch.Kernel;

namespace SocialWatch.Journal.ReadModels;

/// <summary>An event in its place: the stream, the state before it, and the event itself.</summary>
public readonly record struct Happened<TState, TEvent>(Guid Stream, TState Before, Recorded<TEvent> Recorded)
{
    public TEvent Event => Recorded.Event;

    public Stamp Stamp => Recorded.Stamp;
}

/// <summary>A read model as a fold over the events of one stream. Every row belongs to exactly one stream; no row holds a sealed text.</summary>
public abstract class Projection<TState, TEvent>
{
    /// <summary>The row type.</summary>
    public abstract Type Row { get; }

    /// <summary>The key of the row that this event may change, unique within the stream; null when it changes none.</summary>
    public abstract object? KeyOf(Happened<TState, TEvent> happened);

    public abstract object? EvolveRow(object? row, Happened<TState, TEvent> happened);
}

/// <inheritdoc/>
public abstract class Projection<TState, TEvent, TRow> : Projection<TState, TEvent>
    where TRow : class
{
    public sealed override Type Row => typeof(TRow);

    public sealed override object? EvolveRow(object? row, Happened<TState, TEvent> happened) => Evolve((TRow?)row, happened);

    /// <summary>The row after the event. Deterministic and silent: rebuilding must give the same bytes.</summary>
    public abstract TRow? Evolve(TRow? row, Happened<TState, TEvent> happened);
}
