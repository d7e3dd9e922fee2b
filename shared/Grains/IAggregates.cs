using System.Collections.Immutable;
using SocialWatch.Kernel;

namespace SocialWatch.Grains;

/// <summary>
/// Where things of one kind live while they are awake. One command at a time for each; safe beside other hosts on the
/// same database, because the database decides between writers.
/// </summary>
public interface IAggregates<TState, TEvent>
    where TEvent : class
{
    /// <summary>The one door for pages and devices: permission, shape, cell, then the rule.</summary>
    /// <exception cref="Journal.JournalUnavailable">What became of it is unknown or it was not taken; sending the same operation again is safe.</exception>
    Task<Answer> Do(Guid stream, Command<TState, TEvent> command, OperationId operation, Asker asker);

    /// <summary>The stream with everything that was committed before the question, whoever committed it; null when the asker's cell has none such.</summary>
    Task<Seen<TState, TEvent>?> Read(Guid stream, Asker asker);
}

/// <summary>A stream as it was seen.</summary>
public sealed record Seen<TState, TEvent>(TState State, ImmutableArray<Recorded<TEvent>> History);

/// <summary>Hears of every event once it is committed, in the order of its stream. Must be quick, and must not throw.</summary>
public interface IHear<TEvent>
{
    void Heard(Guid stream, Recorded<TEvent> recorded);
}
