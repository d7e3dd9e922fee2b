using SocialWatch.Kernel.People;

namespace SocialWatch.Kernel.Street;

/// <summary>Something that happened to a signal.</summary>
public abstract record SignalEvent;

/// <summary>Who told the cell.</summary>
public enum SignalSource
{
    Citizen,
    Partner,
    Patrol,
    Cell,
}

/// <summary>How soon somebody must be there.</summary>
public enum Urgency
{
    /// <summary>A life may be in danger.</summary>
    Now,

    /// <summary>Before the night is over.</summary>
    Tonight,
    Later,
}

/// <summary>How a signal ended.</summary>
public enum SignalOutcome
{
    Helped,
    NotFound,
    Refused,
    HandedOver,
    False,
}

/// <param name="Commune">As the cell lists it: coarse enough to be counted in clear.</param>
/// <param name="Place">Where exactly, in words.</param>
/// <param name="Seen">What is seen there, in words.</param>
/// <param name="Caller">Who told it and how to call back, if willing.</param>
/// <param name="At">When the cell heard of it, with Morocco's offset at that moment.</param>
[EventName("signal.raised.v1")]
public sealed record SignalRaised(
    SignalSource Source, Urgency Urgency, string Commune, [property: Sealed] string? Place, [property: Sealed] string? Seen, int People, Sex Sex, AgeBand Age,
    [property: Sealed] string? Caller, DateTimeOffset At) : SignalEvent;

/// <summary>Somebody was sent: a round, or one worker.</summary>
[EventName("signal.dispatched.v1")]
public sealed record SignalDispatched(RoundId? Round, WorkerId? Worker) : SignalEvent;

/// <summary>Whoever was sent does not go after all.</summary>
[EventName("signal.recalled.v1")]
public sealed record SignalRecalled([property: Sealed] string? Why) : SignalEvent;

[EventName("signal.arrived.v1")]
public sealed record SignalArrived(DateTimeOffset At) : SignalEvent;

/// <param name="Note">What was done, or to whom it was handed over.</param>
[EventName("signal.settled.v1")]
public sealed record SignalSettled(SignalOutcome Outcome, [property: Sealed] string? Note) : SignalEvent;

/// <summary>The same as another signal: that one is followed.</summary>
[EventName("signal.joined.v1")]
public sealed record SignalJoined(SignalId Into) : SignalEvent;

/// <summary>It was settled or joined by mistake, and is open again.</summary>
[EventName("signal.reopened.v1")]
public sealed record SignalReopened([property: Sealed] string? Why) : SignalEvent;
