using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Kernel.Street;

/// <summary>Something that happened to a round or on it.</summary>
public abstract record RoundEvent;

public enum RoundKind
{
    Planned,

    /// <summary>The crew itself goes out now.</summary>
    Spontaneous,
}

/// <summary>What a crew takes along and brings back.</summary>
public enum KitItem
{
    Meals,
    HotDrinks,
    Water,
    Blankets,
    Mattresses,
    SleepingBags,
    Clothes,
    Shoes,
    HygieneKits,
    FirstAidKits,
    OtherKits,
}

public enum KitMovement
{
    Loaded,
    Given,

    /// <summary>Brought back, or what the crew had taken back from people and hands in.</summary>
    Returned,
}

public enum IncidentKind
{
    Threat,
    Injury,
    Vehicle,
    Arrest,
    Death,
    SomethingElse,
}

/// <param name="From">When it is to begin, with Morocco's offset at that moment.</param>
/// <param name="Zone">The communes it goes to.</param>
/// <param name="Vehicle">In words; a plate may lead to a person.</param>
/// <param name="Stops">In words, one a line: where people sleep is told to nobody who does not go there.</param>
/// <param name="Programme">Whose acts are offered first on the way.</param>
[EventName("round.planned.v1")]
public sealed record RoundPlanned(
    RoundKind Kind, DateTimeOffset From, DateTimeOffset To, ImmutableArray<WorkerId> Crew, ImmutableArray<string> Zone, [property: Sealed] string? Vehicle,
    [property: Sealed] string? Stops, string? Programme) : RoundEvent
{
    public bool Equals(RoundPlanned? other) => other is not null
        && (Kind, From, To, Vehicle, Stops, Programme) == (other.Kind, other.From, other.To, other.Vehicle, other.Stops, other.Programme)
        && Crew.AsSpan().SequenceEqual(other.Crew.AsSpan()) && Zone.AsSpan().SequenceEqual(other.Zone.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Kind, From, To);
}

[EventName("round.crew-changed.v1")]
public sealed record CrewChanged(ImmutableArray<WorkerId> Crew) : RoundEvent
{
    public bool Equals(CrewChanged? other) => other is not null && Crew.AsSpan().SequenceEqual(other.Crew.AsSpan());

    public override int GetHashCode() => Crew.IsDefaultOrEmpty ? 0 : Crew[0].GetHashCode();
}

[EventName("round.cancelled.v1")]
public sealed record RoundCancelled([property: Sealed] string? Why) : RoundEvent;

[EventName("round.started.v1")]
public sealed record RoundStarted(DateTimeOffset At) : RoundEvent;

[EventName("round.stop-reached.v1")]
public sealed record StopReached(DateTimeOffset At, string Commune, [property: Sealed] string? Place) : RoundEvent;

[EventName("round.kit-moved.v1")]
public sealed record KitMoved(KitMoveId Move, KitMovement Movement, KitItem Item, int Count) : RoundEvent;

[EventName("round.incident-noted.v1")]
public sealed record IncidentNoted(IncidentId Incident, IncidentKind Kind, DateTimeOffset At, [property: Sealed] string? What) : RoundEvent;

/// <summary>Somebody was met, or several together, and nobody was named.</summary>
/// <param name="People">How many. They are people, not acts: never added to those.</param>
/// <param name="Seen">What one sees, so that they may be recognised later.</param>
[EventName("round.encounter-recorded.v1")]
public sealed record EncounterRecorded(
    EncounterId Encounter, string Programme, DateTimeOffset At, int People, AgeBand Age, Sex Sex, string? Commune, [property: Sealed] string? Place,
    [property: Sealed] string? Seen) : RoundEvent
{
    /// <summary>Known to the programme's team alone. Said here, so that it holds where the module is gone.</summary>
    public bool IsSecret { get; init; }
}

/// <summary>One line of the ledger, for nobody named.</summary>
[EventName("round.act-recorded.v1")]
public sealed record AnonymousActRecorded(ActId Act, EncounterId Encounter, string Kind, Approach Approach, ActAnswer Answer, int Quantity) : RoundEvent;

[EventName("round.encounter-withdrawn.v1")]
public sealed record EncounterWithdrawn(EncounterId Encounter, [property: Sealed] string? Why) : RoundEvent;

[EventName("round.act-withdrawn.v1")]
public sealed record AnonymousActWithdrawn(ActId Act) : RoundEvent;

/// <summary>Now it is known who that was. What was counted stays counted as it was.</summary>
[EventName("round.encounter-recognised.v1")]
public sealed record EncounterRecognised(EncounterId Encounter, PersonId Person, LifeProjectId LifeProject, string Category) : RoundEvent;

/// <param name="Stage">Where the person stood when recognised.</param>
[EventName("round.act-recognised.v1")]
public sealed record AnonymousActRecognised(ActId Act, PersonId Person, LifeProjectId LifeProject, string Category, string Stage) : RoundEvent;

/// <summary>It was somebody else.</summary>
[EventName("round.recognition-taken-back.v1")]
public sealed record RecognitionTakenBack(EncounterId Encounter, [property: Sealed] string? Why) : RoundEvent;

[EventName("round.act-anonymous-again.v1")]
public sealed record AnonymousAgain(ActId Act) : RoundEvent;

[EventName("round.hand-over-left.v1")]
public sealed record HandOverLeft(HandOverId Item, bool Urgent, [property: Sealed] string? Text) : RoundEvent;

[EventName("round.hand-over-read.v1")]
public sealed record HandOverRead(HandOverId Item) : RoundEvent;

[EventName("round.hand-over-closed.v1")]
public sealed record HandOverClosed : RoundEvent;

/// <param name="Why">The reason why the kit does not come out even, when it does not.</param>
[EventName("round.closed.v1")]
public sealed record RoundClosed(DateTimeOffset At, [property: Sealed] string? Why) : RoundEvent;
