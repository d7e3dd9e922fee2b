using System.Collections.Immutable;
using SocialWatch.Kernel.Cells;

namespace SocialWatch.Kernel.Street;

/// <summary>One team's outing: what a rule needs to know of it.</summary>
public abstract record Round
{
    private Round() { }

    public static Round Initial { get; } = new NotPlanned();

    /// <summary>The cell as it is configured now, put beside the state before a command decides: its acts, and whose training is valid.</summary>
    public CellProfile Cell { get; init; } = CellProfile.None;

    public sealed record NotPlanned : Round;

    public sealed record Planned(RoundPlanned Plan, ImmutableArray<WorkerId> Crew) : Round
    {
        /// <summary>The one operational day the round belongs to.</summary>
        public DateOnly Day => OperationalDays.Of(Plan.From);

        public Kit Kit { get; init; } = Kit.None;
    }

    public sealed record Cancelled(Planned Last) : Round;

    public sealed record UnderWay(Planned Plan, DateTimeOffset StartedAt) : Round
    {
        public Kit Kit { get; init; } = Kit.None;

        public ImmutableArray<StopReached> Stops { get; init; } = [];

        public ImmutableDictionary<IncidentId, IncidentNoted> Incidents { get; init; } = ImmutableDictionary<IncidentId, IncidentNoted>.Empty;

        public ImmutableDictionary<EncounterId, Encounter> Encounters { get; init; } = ImmutableDictionary<EncounterId, Encounter>.Empty;

        /// <summary>Every act of the ledger that stands on this round, and the encounter it belongs to.</summary>
        public ImmutableDictionary<ActId, EncounterId> Acts { get; init; } = ImmutableDictionary<ActId, EncounterId>.Empty;

        public HandOver HandOver { get; init; } = HandOver.None;

        internal UnderWay With(EncounterId id, Func<Encounter, Encounter> change) =>
            Encounters.TryGetValue(id, out var encounter) ? this with { Encounters = Encounters.SetItem(id, change(encounter)) } : this;

        internal UnderWay With(AnonymousActRecorded act) =>
            With(act.Encounter, encounter => encounter with { Acts = encounter.Acts.Add(act) }) with { Acts = Acts.SetItem(act.Act, act.Encounter) };

        /// <summary>The encounter an act of the ledger belongs to.</summary>
        public Encounter? Of(ActId act) => Acts.TryGetValue(act, out var encounter) ? Encounters.GetValueOrDefault(encounter) : null;
    }

    public sealed record Closed(UnderWay Last, RoundClosed How) : Round;

    /// <summary>The round from its start on; null before.</summary>
    public UnderWay? Gone => this as UnderWay ?? (this as Closed)?.Last;

    /// <summary>How it was planned; null before that.</summary>
    public Planned? AsPlanned => this as Planned ?? (this as Cancelled)?.Last ?? Gone?.Plan;

    /// <summary>Whether an encounter was written down as secret, or is of a programme that has become so since.</summary>
    public bool KeepsSecret(EncounterRecorded met) => met.IsSecret || Cell.Book.Find(met.Programme) is { IsSecret: true };

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static Round Evolve(Round round, RoundEvent happened, Stamp stamp) => After(round, happened, stamp) with { Cell = round.Cell };

    private static Round After(Round round, RoundEvent happened, Stamp stamp) => (round, happened) switch
    {
        (NotPlanned, RoundPlanned e) => new Planned(e, Present(e.Crew)),
        (Planned planned, CrewChanged e) => planned with { Crew = Present(e.Crew) },
        (UnderWay going, CrewChanged e) => going with { Plan = going.Plan with { Crew = Present(e.Crew) } },
        (Planned planned, KitMoved e) => planned with { Kit = planned.Kit.With(e) },
        (Planned planned, RoundCancelled) => new Cancelled(planned),
        (Planned planned, RoundStarted e) => new UnderWay(planned, e.At) { Kit = planned.Kit },
        (UnderWay going, RoundClosed e) => new Closed(going, e),
        (UnderWay going, _) => OnTheWay(going, happened, stamp),
        (Closed closed, _) => closed with { Last = OnTheWay(closed.Last, happened, stamp) },

        // Never throw here: one odd event must not make a round unreadable.
        _ => round,
    };

    private static UnderWay OnTheWay(UnderWay going, RoundEvent happened, Stamp stamp) => happened switch
    {
        StopReached e => going with { Stops = going.Stops.Add(e) },
        KitMoved e => going with { Kit = going.Kit.With(e) },
        IncidentNoted e => going with { Incidents = going.Incidents.SetItem(e.Incident, e) },
        EncounterRecorded e => going with { Encounters = going.Encounters.SetItem(e.Encounter, new Encounter(e)) },
        AnonymousActRecorded e => going.With(e),
        EncounterWithdrawn e => going.With(e.Encounter, encounter => encounter with { Withdrawn = true }),
        AnonymousActWithdrawn e => going with { Acts = going.Acts.Remove(e.Act) },
        EncounterRecognised e => going.With(e.Encounter, encounter => encounter with { As = e }),
        AnonymousActRecognised e => going.With(going.Acts.GetValueOrDefault(e.Act), encounter => encounter with { Recognised = encounter.Recognised.Add(e.Act) }),
        RecognitionTakenBack e => going.With(e.Encounter, encounter => encounter with { As = null }),
        AnonymousAgain e => going.With(going.Acts.GetValueOrDefault(e.Act), encounter => encounter with { Recognised = encounter.Recognised.Remove(e.Act) }),
        HandOverLeft e => going with { HandOver = going.HandOver.With(e, stamp.Worker) },
        HandOverRead e => going with { HandOver = going.HandOver.Read(e.Item, stamp.Worker) },
        HandOverClosed => going with { HandOver = going.HandOver with { IsClosed = true } },
        _ => going,
    };

    // Stored by hand or by a stranger's program, a list may be missing.
    private static ImmutableArray<WorkerId> Present(ImmutableArray<WorkerId> crew) => crew.IsDefault ? [] : crew;
}

/// <summary>A meeting in which nobody was named. <paramref name="Met"/> is how it was written down.</summary>
public sealed record Encounter(EncounterRecorded Met)
{
    public ImmutableList<AnonymousActRecorded> Acts { get; init; } = [];

    public bool Withdrawn { get; init; }

    /// <summary>Who it was, once that is known.</summary>
    public EncounterRecognised? As { get; init; }

    /// <summary>The acts that stand under the person's name.</summary>
    public ImmutableHashSet<ActId> Recognised { get; init; } = [];
}
