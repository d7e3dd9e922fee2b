namespace SocialWatch.Kernel;

/// <summary>
/// Something a worker asks for. It decides by itself and touches nothing: same state and same
/// stamp always give the same decision, so it can be replayed, retried and tested without a host.
/// </summary>
public abstract record Command<TState, TEvent>
{
    /// <summary>What the asker must be allowed to do. Checked at the one door that pages and devices share.</summary>
    public virtual Permission Needs => Permission.AccompanyPeople;

    /// <summary>The facts that follow, or the reason none does.</summary>
    public abstract Decision<TEvent> Decide(TState state, Stamp stamp);

    protected static Decision<TEvent> Accept(params IReadOnlyList<TEvent> events) => new Decision<TEvent>.Accepted(events);

    protected static Decision<TEvent> Refuse(Refusal why) => new Decision<TEvent>.Refused(why);

    /// <summary>The command had been carried out before: nothing to record, nothing to complain about.</summary>
    protected static Decision<TEvent> AlreadyDone { get; } = new Decision<TEvent>.Accepted([]);
}
