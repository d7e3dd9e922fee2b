namespace SocialWatch.Kernel;

/// <summary>What came of a command: facts to record, or the reason nothing is recorded.</summary>
public abstract record Decision<TEvent>
{
    private Decision() { }

    /// <summary>Facts to append, in order. None when the command had already been carried out.</summary>
    public sealed record Accepted(IReadOnlyList<TEvent> Events) : Decision<TEvent>;

    /// <summary>Nothing is recorded, and a worker can read why.</summary>
    public sealed record Refused(Refusal Why) : Decision<TEvent>;
}
