namespace SocialWatch.Kernel.Street;

/// <summary>A report that somebody needs help, and what became of it.</summary>
public abstract record Signal
{
    private Signal() { }

    public static Signal Initial { get; } = new NotRaised();

    public sealed record NotRaised : Signal;

    public sealed record Open(SignalRaised Raised) : Signal
    {
        public Dispatch? Sent { get; init; }

        public DateTimeOffset? ArrivedAt { get; init; }
    }

    public sealed record Settled(Open Last, SignalSettled How) : Signal;

    public sealed record Joined(Open Last, SignalId Into) : Signal;

    /// <summary>What was told first; null before that.</summary>
    public SignalRaised? Told => (this as Open ?? (this as Settled)?.Last ?? (this as Joined)?.Last)?.Raised;

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static Signal Evolve(Signal signal, SignalEvent happened, Stamp stamp) => (signal, happened) switch
    {
        (NotRaised, SignalRaised e) => new Open(e),
        (Open open, SignalDispatched e) => open with { Sent = new Dispatch(e.Round, e.Worker, stamp.Worker, stamp.At) },
        (Open open, SignalRecalled) => open with { Sent = null },
        (Open open, SignalArrived e) => open with { ArrivedAt = e.At },
        (Open open, SignalSettled e) => new Settled(open, e),
        (Open open, SignalJoined e) => new Joined(open, e.Into),
        (Settled settled, SignalReopened) => settled.Last,
        (Joined joined, SignalReopened) => joined.Last,

        // Never throw here: one odd event must not make a signal unreadable.
        _ => signal,
    };
}

/// <summary>Who was sent, by whom and when.</summary>
public sealed record Dispatch(RoundId? Round, WorkerId? Worker, WorkerId By, DateTimeOffset At);

/// <summary>Something asked about a signal. Whoever meets people may ask it, but only a dispatcher sends.</summary>
public abstract record SignalCommand : Command<Signal, SignalEvent>
{
    public override Permission Needs => Permission.MeetPeople;

    /// <summary>What is said of a signal that is not open.</summary>
    private protected static Decision<SignalEvent> NotOpen(Signal signal) => signal switch
    {
        Signal.NotRaised => Refuse(new SignalNotRaised()),
        Signal.Settled => Refuse(new SignalAlreadySettled()),
        Signal.Joined => Refuse(new SignalIsJoined()),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

public sealed record SignalNotRaised : Refusal;

public sealed record SignalRaisedDifferently : Refusal;

public sealed record SignalTooOld(int Days) : Refusal;

/// <summary>Somebody was sent a moment earlier. Says who did it, so that the two can speak.</summary>
public sealed record AlreadyDispatched(WorkerId By, DateTimeOffset At) : Refusal;

public sealed record SendSomebody : Refusal;

public sealed record NotDispatched : Refusal;

public sealed record AlreadyArrived(DateTimeOffset At) : Refusal;

public sealed record BeforeTheSignal : Refusal;

/// <summary>This can only be known by somebody who was there.</summary>
public sealed record NobodyArrived : Refusal
{
    public override string SuppliedBy => "arrive";
}

public sealed record SignalAlreadySettled : Refusal;

public sealed record SignalIsJoined : Refusal;

public sealed record SignalIsOpen : Refusal;
