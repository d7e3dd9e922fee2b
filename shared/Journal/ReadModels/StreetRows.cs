using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Journal.ReadModels;

/// <summary>A signal: from the call to the arrival, and how it ended. What was told in words stands only in its events.</summary>
public sealed record SignalRow
{
    public required Guid Signal { get; init; }

    public required Guid Cell { get; init; }

    /// <summary>Neither settled nor joined to another.</summary>
    public required bool IsOpen { get; init; }

    public required SignalSource Source { get; init; }

    public required Urgency Urgency { get; init; }

    public required string Commune { get; init; }

    public required int People { get; init; }

    public required Sex Sex { get; init; }

    public required AgeBand Age { get; init; }

    /// <summary>When the cell heard of it. From here to <see cref="ArrivedAt"/> are the minutes that are published.</summary>
    public required DateTimeOffset RaisedAt { get; init; }

    /// <summary>The operational day.</summary>
    public required DateOnly Day { get; init; }

    public required Guid RaisedBy { get; init; }

    /// <summary>The round that was sent.</summary>
    public required Guid? Round { get; init; }

    /// <summary>Or the worker.</summary>
    public required Guid? Worker { get; init; }

    public required Guid? DispatchedBy { get; init; }

    public required DateTimeOffset? DispatchedAt { get; init; }

    public required DateTimeOffset? ArrivedAt { get; init; }

    public required SignalOutcome? Outcome { get; init; }

    public required DateTimeOffset? SettledAt { get; init; }

    /// <summary>The signal it is followed as. Count nothing that has this: the other one is counted.</summary>
    public required Guid? JoinedTo { get; init; }
}

public enum RoundStatus
{
    Planned,
    UnderWay,
    Closed,
    Cancelled,
}

/// <summary>A round at a glance.</summary>
public sealed record RoundRow
{
    public required Guid Round { get; init; }

    public required Guid Cell { get; init; }

    public required RoundKind Kind { get; init; }

    public required RoundStatus Status { get; init; }

    /// <summary>The one operational day it belongs to.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>As planned until it starts; then as it was.</summary>
    public required DateTimeOffset BeginsAt { get; init; }

    /// <summary>As planned until it is closed; then as it was.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>The workers, a space between two.</summary>
    public required string Crew { get; init; }

    /// <summary>The communes, a line each.</summary>
    public required string Zone { get; init; }

    public required string? Programme { get; init; }

    /// <summary>Where it was heard of last.</summary>
    public required string? LastCommune { get; init; }

    public required DateTimeOffset? LastAt { get; init; }

    public required int Incidents { get; init; }

    /// <summary>Closed although the kit did not come out even; the reason is told on the round.</summary>
    public required bool IsKitUneven { get; init; }

    public required bool IsHandOverClosed { get; init; }

    /// <summary>Who goes.</summary>
    public IEnumerable<Guid> CrewIds => Crew.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse);
}

/// <summary>A meeting in which nobody was named. Who it was, once that is known.</summary>
public sealed record EncounterRow : IOfProgramme
{
    public required Guid Round { get; init; }

    public required Guid Encounter { get; init; }

    public required Guid Cell { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly Day { get; init; }

    public required int People { get; init; }

    public required AgeBand Age { get; init; }

    public required Sex Sex { get; init; }

    public required string? Commune { get; init; }

    public required Guid? Person { get; init; }

    public required Guid? LifeProject { get; init; }

    public required bool Withdrawn { get; init; }
}

/// <summary>An encounter that a life project has taken over, or given back: what a round has said must arrive there.</summary>
public sealed record AttachedRow : IOfProgramme
{
    public required Guid LifeProject { get; init; }

    public required Guid Encounter { get; init; }

    public required Guid Cell { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required Guid Round { get; init; }

    public required bool IsDetached { get; init; }
}

/// <summary>One kind of thing on one round.</summary>
public sealed record KitRow
{
    public required Guid Round { get; init; }

    public required KitItem Item { get; init; }

    public required Guid Cell { get; init; }

    public required DateOnly Day { get; init; }

    public required int Taken { get; init; }

    public required int Given { get; init; }

    public required int Returned { get; init; }
}

/// <summary>One thing for the next crew. What it is stands only in its event.</summary>
public sealed record HandOverRow
{
    public required Guid Round { get; init; }

    public required Guid Item { get; init; }

    public required Guid Cell { get; init; }

    public required bool Urgent { get; init; }

    public required Guid LeftBy { get; init; }

    public required DateTimeOffset LeftAt { get; init; }

    /// <summary>The version of the round at which it was left: where its text stands.</summary>
    public required int Version { get; init; }

    public required Guid? ReadBy { get; init; }

    public required DateTimeOffset? ReadAt { get; init; }
}
