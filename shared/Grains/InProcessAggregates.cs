using SocialWatch.Journal;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Trail;
using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>How many streams of a kind may be awake, and for how long without being asked anything.</summary>
public sealed record SleepOptions(int MostAwake, TimeSpan IdleFor)
{
    public static SleepOptions Default { get; } = new(5_000, TimeSpan.FromMinutes(10));
}

/// <summary>Streams awake in this process. Memory is bounded by what is awake, not by what exists.</summary>
internal sealed class InProcessAggregates<TState, TEvent>(
    StreamKind<TState, TEvent> kind, IEnumerable<Projection<TState, TEvent>> models, EventJournal journal, KeyStore keys,
    IEnumerable<IHear<TEvent>> ears, Door door, ReadLog shown, SleepOptions sleep, TimeProvider clock) : IAggregates<TState, TEvent>, IDisposable
    where TEvent : class
{
    private readonly AggregateParts<TState, TEvent> _parts = new(kind, [.. models], journal, keys, [.. ears]);
    private readonly AwakeSet<AwakeStream<TState, TEvent>> _awake = new(sleep, clock);

    /// <summary>Streams in memory now.</summary>
    public int Awake => _awake.Count;

    public async Task<Answer> Do(Guid stream, Command<TState, TEvent> command, OperationId operation, Asker asker)
    {
        using var span = CommandSpan.Start(kind.Kind, command);
        var answer = await door.Refuses(command, operation, asker) is { } why ? new Answer.Refused(why) : await InTurn(stream, one => one.Do(WallClock.Of(command), operation, door.Stamp(asker), asker));
        return span.Tell(answer);
    }

    public Task<Seen<TState, TEvent>?> Read(Guid stream, Asker asker) => InTurn(stream, async one =>
    {
        await one.CatchUp();
        if (!one.Exists || !one.IsFor(asker))
        {
            return null;
        }

        var seen = await one.See();
        if (kind.Shows(stream, seen.State) is { } whom)
        {
            shown.Opened(whom);
        }

        return seen;
    });

    public void Dispose() => _awake.Dispose();

    private async Task<T> InTurn<T>(Guid stream, Func<AwakeStream<TState, TEvent>, Task<T>> work)
    {
        using var used = _awake.Use(stream, () => new AwakeStream<TState, TEvent>(stream, _parts));
        await used.Value.Turn.WaitAsync();

        try
        {
            return await work(used.Value);
        }
        catch (Exception failure)
        {
            // What it believes may be wrong now: the next one reads afresh.
            _awake.Forget(stream, used.Value);
            if (JournalUnavailable.Because(failure) is { } away)
            {
                throw away;
            }

            throw;
        }
        finally
        {
            used.Value.Turn.Release();
        }
    }
}
