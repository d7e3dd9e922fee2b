using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>What a decision needs to know about a life project, and nothing only a screen needs.</summary>
public abstract partial record LifeProject
{
    private LifeProject() { }

    public static LifeProject Initial { get; } = new NotOpened();

    public sealed record NotOpened : LifeProject;

    public sealed partial record Open(LifeProjectOpened Opening, int Cycle, string Stage, WorkerId? Referent) : LifeProject
    {
        public ImmutableDictionary<ActId, DoneAct> Acts { get; init; } = ImmutableDictionary<ActId, DoneAct>.Empty;

        /// <summary>Encounters from before anybody knew whose they were. Their acts are lines of a round.</summary>
        public ImmutableDictionary<EncounterId, (EncounterAttached Met, int Cycle)> Encounters { get; init; } = ImmutableDictionary<EncounterId, (EncounterAttached, int)>.Empty;

        public ImmutableDictionary<string, Severity> Needs { get; init; } = ImmutableDictionary<string, Severity>.Empty;

        public ImmutableDictionary<GoalId, Goal> Goals { get; init; } = ImmutableDictionary<GoalId, Goal>.Empty;

        public ImmutableDictionary<TaskId, PlannedTask> Tasks { get; init; } = ImmutableDictionary<TaskId, PlannedTask>.Empty;

        public ImmutableDictionary<NoteId, NoteWritten> Notes { get; init; } = ImmutableDictionary<NoteId, NoteWritten>.Empty;

        public ImmutableDictionary<string, Clock> Clocks { get; init; } = ImmutableDictionary<string, Clock>.Empty;

        /// <summary>Under eighteen when the age was last stated.</summary>
        public bool IsMinor { get; init; }

        /// <summary>The version of the cell's configuration of the programme that its clocks go by.</summary>
        public int Configuration { get; init; }

        /// <summary>The papers the cell asks for that are there, and since when.</summary>
        public ImmutableDictionary<string, DateOnly> Documents { get; init; } = ImmutableDictionary<string, DateOnly>.Empty;

        /// <summary>What was answered last to the cell's own questions, by question and by what it was asked with.</summary>
        public ImmutableDictionary<(string Field, string About), string?> Answers { get; init; } = ImmutableDictionary<(string, string), string?>.Empty;

        public int ActiveGoals => Goals.Values.Count(goal => goal.Status is GoalStatus.Active);

        /// <summary>Needs judged serious for which no goal stands.</summary>
        public IEnumerable<string> SeriousNeedsWithoutGoal => Needs
            .Where(need => need.Value is Severity.Serious)
            .Select(need => need.Key)
            .Where(need => !Goals.Values.Any(goal => goal.AsAgreed.Need == need && goal.Status is not GoalStatus.Dropped))
            .Order(StringComparer.Ordinal);

        /// <summary>Whether such an act was accepted in the present cycle and stands.</summary>
        public bool HasAccepted(string kind) => Acts.Values.Any(act =>
            act.Cycle == Cycle && !act.Withdrawn && act.AsRecorded.Kind == kind && act.AsRecorded.Answer is ActAnswer.Accepted)
            || Encounters.Values.Any(one => one.Cycle == Cycle && !one.Met.Acts.IsDefault && one.Met.Acts.Any(act => act.Kind == kind && act.Answer is ActAnswer.Accepted));

        /// <summary>When, and how much of it, the person was served with one act, in whichever cycle; also on the rounds on which nobody knew who it was.</summary>
        internal IEnumerable<(DateTimeOffset At, int Quantity)> Served(string kind) => [
            .. Acts.Values.Where(act => !act.Withdrawn && act.AsRecorded.Kind == kind && act.AsRecorded.Answer is ActAnswer.Accepted).Select(act => (act.AsRecorded.At, act.AsRecorded.Quantity)),
            .. Encounters.Values.SelectMany(one => (one.Met.Acts.IsDefault ? [] : one.Met.Acts).Where(act => act.Kind == kind && act.Answer is ActAnswer.Accepted).Select(act => (one.Met.At, act.Quantity))),
        ];

        internal Open With(ActRecorded done) => this with { Acts = Acts.SetItem(done.Act, new DoneAct(done, Cycle, Withdrawn: false)) };

        internal Open With(EncounterAttached met) => this with { Encounters = Encounters.SetItem(met.Encounter, (met, Cycle)) };

        internal Open With(GoalId id, GoalStatus status) => Goals.TryGetValue(id, out var goal)
            ? this with { Goals = Goals.SetItem(id, goal with { Status = status }) }
            : this;

        internal Open With(TaskId id, TaskStatus status) => Tasks.TryGetValue(id, out var task)
            ? this with { Tasks = Tasks.SetItem(id, task with { Status = status }) }
            : this;

        internal Open With(string clock, ClockStatus status, DateTimeOffset? metAt) => Clocks.TryGetValue(clock, out var running)
            ? this with { Clocks = Clocks.SetItem(clock, running with { Status = status, MetAt = metAt }) }
            : this;

        internal Open Without(ActId id) => Acts.TryGetValue(id, out var act)
            ? WithoutStaysOf(id) with { Acts = Acts.SetItem(id, act with { Withdrawn = true }) }
            : this;
    }

    /// <param name="Last">As it stood when it was closed; a reopening goes on from there.</param>
    public sealed record Closed(Open Last, OutcomeKind Outcome, DateOnly On) : LifeProject;

    /// <summary>The state after an event. Deterministic, silent, total.</summary>
    public static LifeProject Evolve(LifeProject project, LifeProjectEvent happened) => (project, happened) switch
    {
        (NotOpened, LifeProjectOpened e) => new Open(e, Cycle: 1, e.Stage, e.Referent) { IsMinor = e.IsMinor, Configuration = e.Configuration },
        (Open, OpeningWithdrawn) => Initial,
        (Open open, AgeStated e) => open with { IsMinor = e.IsMinor, Opening = open.Opening with { BornOn = e.BornOn ?? open.Opening.BornOn } },
        (Open open, StageEntered e) => open with { Stage = e.Stage },
        (Open open, ActRecorded e) => open.With(e),
        (Open open, ActWithdrawn e) => open.Without(e.Act),
        (Open open, EncounterAttached e) => open.With(e),
        (Open open, EncounterDetached e) => open with { Encounters = open.Encounters.Remove(e.Encounter) },
        (Open open, NeedJudged e) => open with { Needs = open.Needs.SetItem(e.Need, e.Severity) },
        (Open open, GoalSet e) => open with { Goals = open.Goals.SetItem(e.Goal, new Goal(e, GoalStatus.Active)) },
        (Open open, GoalReached e) => open.With(e.Goal, GoalStatus.Reached),
        (Open open, GoalDropped e) => open.With(e.Goal, GoalStatus.Dropped),
        (Open open, GoalReopened e) => open.With(e.Goal, GoalStatus.Active),
        (Open open, TaskPlanned e) => open with { Tasks = open.Tasks.SetItem(e.Task, new PlannedTask(e, TaskStatus.Planned)) },
        (Open open, TaskDone e) => open.With(e.Task, TaskStatus.Done),
        (Open open, TaskCancelled e) => open.With(e.Task, TaskStatus.Cancelled),
        (Open open, NoteWritten e) => open with { Notes = open.Notes.SetItem(e.Note, e) },
        (Open open, ClockStarted e) => open with { Clocks = open.Clocks.SetItem(e.Clock, new Clock(e.Clock, e.OpensAt, e.DueAt, ClockStatus.Running, MetAt: null)) },
        (Open open, ClockMet e) => open.With(e.Clock, ClockStatus.Met, e.At),
        (Open open, ClockPassed e) => open.With(e.Clock, ClockStatus.Passed, metAt: null),
        (Open open, ClockStopped e) => open.With(e.Clock, ClockStatus.Stopped, metAt: null),
        (Open open, ClockResumed e) => open.With(e.Clock, ClockStatus.Running, metAt: null),
        (Open open, ClockMoved e) => open.Clocks.TryGetValue(e.Clock, out var clock)
            ? open with { Clocks = open.Clocks.SetItem(e.Clock, clock with { OpensAt = e.OpensAt, DueAt = e.DueAt, Status = ClockStatus.Running, MetAt = null }) }
            : open,
        (Open open, ConfigurationFollowed e) => open with { Configuration = e.Version },
        (Open open, DocumentRecorded e) => open with { Documents = open.Documents.SetItem(e.Document, e.On) },
        (Open open, OwnFieldAnswered e) => open with { Answers = open.Answers.SetItem((e.Field, e.About ?? ""), e.Answer) },
        (Open open, ReferentNamed e) => open with { Referent = e.Referent },
        (Open open, StayEntered e) => open with { Stays = open.Stays.Add(new Stay(e, open.Cycle, Left: null)) },
        (Open open, NightSpent e) => open with { Nights = open.Nights.SetItem(e.Night, new Night(e.Act, e.Stay, open.StayOf(e.Stay)?.Cycle ?? open.Cycle)) },
        (Open open, StayLeft e) => open.With(e.Stay, stay => stay with { Left = e }),
        (Open open, StayRefused e) => open with { RefusedStays = open.RefusedStays.Add(e) },
        (Open open, ProtocolStepDone e) => open.With(e.Stay, stay => stay with { Steps = stay.Steps.Add(e) }),
        (Open open, LifeProjectClosed e) => new Closed(open, e.Outcome, e.ClosedOn),
        // Told after the closing, of before it.
        (Closed closed, ActRecorded or NightSpent or StayRefused or ProtocolStepDone or EncounterAttached or EncounterDetached) =>
            closed with { Last = (Open)Evolve(closed.Last, happened) },
        (Closed closed, ClosingWithdrawn) => closed.Last,
        (Closed closed, ActWithdrawn e) => closed with { Last = closed.Last.Without(e.Act) },
        (Closed closed, LifeProjectReopened e) => closed.Last with { Cycle = e.Cycle, Stage = e.Stage, Configuration = e.Configuration, Clocks = ImmutableDictionary<string, Clock>.Empty },

        // Never throw here: one odd event in an old stream must not make a person's file unreadable.
        _ => project,
    };
}
