using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>Something that happened in a life project. A programme's own events derive from this too and stand in the same stream.</summary>
public abstract record LifeProjectEvent;

/// <summary>How the person answered what was offered.</summary>
public enum ActAnswer
{
    Accepted,

    /// <summary>A refusal is part of the way: counted, never hidden.</summary>
    Refused,
}

/// <summary>How badly a need presses.</summary>
public enum Severity
{
    None,
    Some,
    Serious,
}

[EventName("life-project.opened.v1")]
public sealed record LifeProjectOpened(
    PersonId Person, string Programme, string Category, string Stage, WorkerId? Referent, [property: Sealed] DateOnly? BornOn) : LifeProjectEvent
{
    /// <summary>Under eighteen on that day, as far as known: the legal steps for minors are owed.</summary>
    public bool IsMinor { get; init; }

    /// <summary>The version of the cell's configuration of the programme it was opened under.</summary>
    public int Configuration { get; init; }

    /// <summary>Known to the programme's team alone. Said here, so that it holds where the module is gone.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The sheet that tells of it; null where somebody opened it.</summary>
    public SheetId? Sheet { get; init; }

    /// <summary>When it began, where that was before it was written down.</summary>
    public DateTimeOffset? Since { get; init; }
}

/// <summary>The sheet that told of it was undone: it reads as if it had never been opened.</summary>
[EventName("life-project.opening-withdrawn.v1")]
public sealed record OpeningWithdrawn([property: Sealed, Narrative] string? Why) : LifeProjectEvent;

/// <summary>The age became known, or another one.</summary>
[EventName("life-project.age-stated.v1")]
public sealed record AgeStated([property: Sealed] DateOnly? BornOn, AgeBand Age, bool IsMinor) : LifeProjectEvent;

[EventName("life-project.stage-entered.v1")]
public sealed record StageEntered(string Stage) : LifeProjectEvent;

/// <param name="At">When it was done, with Morocco's offset at that moment.</param>
/// <param name="Commune">The commune, as the cell lists it: coarse enough to be counted in clear.</param>
/// <param name="Place">The place in words.</param>
[EventName("life-project.act-recorded.v1")]
public sealed record ActRecorded(
    ActId Act, string Kind, Approach Approach, ActAnswer Answer, int Quantity, DateTimeOffset At, string? Commune,
    [property: Sealed] string? Place, RoundId? Round, CentreId? Centre, [property: Sealed, Narrative] string? Note) : LifeProjectEvent
{
    /// <summary>Why it was done although the cell has agreed not to serve that often; null where nothing spoke against it.</summary>
    [Sealed, Narrative]
    public string? Despite { get; init; }
}

/// <summary>An act for nobody named that turned out to be this person's. Its line in the ledger is the round's.</summary>
public sealed record AttachedAct(ActId Act, string Kind, Approach Approach, ActAnswer Answer, int Quantity);

/// <summary>The person was met before anybody knew who it was. The history from then is the person's now.</summary>
/// <param name="Seen">What one saw then.</param>
[EventName("life-project.encounter-attached.v1")]
public sealed record EncounterAttached(
    RoundId Round, EncounterId Encounter, DateTimeOffset At, string? Commune, [property: Sealed] string? Place, [property: Sealed, Narrative] string? Seen,
    ImmutableArray<AttachedAct> Acts) : LifeProjectEvent
{
    public bool Equals(EncounterAttached? other) => other is not null
        && (Round, Encounter, At, Commune, Place, Seen) == (other.Round, other.Encounter, other.At, other.Commune, other.Place, other.Seen)
        && Acts.AsSpan().SequenceEqual(other.Acts.AsSpan());

    public override int GetHashCode() => Encounter.GetHashCode();
}

/// <summary>It was somebody else after all.</summary>
[EventName("life-project.encounter-detached.v1")]
public sealed record EncounterDetached(EncounterId Encounter) : LifeProjectEvent;

[EventName("life-project.act-withdrawn.v1")]
public sealed record ActWithdrawn(ActId Act, [property: Sealed, Narrative] string Why) : LifeProjectEvent;

[EventName("life-project.need-judged.v1")]
public sealed record NeedJudged(string Need, Severity Severity, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;

/// <param name="Need">The need it answers, if any.</param>
[EventName("life-project.goal-set.v1")]
public sealed record GoalSet(GoalId Goal, string? Need, [property: Sealed] string Wish, DateOnly ReviewOn) : LifeProjectEvent;

[EventName("life-project.goal-reached.v1")]
public sealed record GoalReached(GoalId Goal, DateOnly ReachedOn) : LifeProjectEvent;

[EventName("life-project.goal-dropped.v1")]
public sealed record GoalDropped(GoalId Goal, [property: Sealed, Narrative] string Why) : LifeProjectEvent;

[EventName("life-project.goal-reopened.v1")]
public sealed record GoalReopened(GoalId Goal, [property: Sealed, Narrative] string Why) : LifeProjectEvent;

[EventName("life-project.task-planned.v1")]
public sealed record TaskPlanned(TaskId Task, [property: Sealed] string What, DateOnly DueOn, WorkerId Worker) : LifeProjectEvent;

[EventName("life-project.task-done.v1")]
public sealed record TaskDone(TaskId Task) : LifeProjectEvent;

[EventName("life-project.task-cancelled.v1")]
public sealed record TaskCancelled(TaskId Task, [property: Sealed, Narrative] string Why) : LifeProjectEvent;

[EventName("life-project.note-written.v1")]
public sealed record NoteWritten(NoteId Note, Approach? Lane, [property: Sealed, Narrative] string Text) : LifeProjectEvent;

/// <param name="OpensAt">Before this moment nothing can meet it.</param>
[EventName("life-project.clock-started.v1")]
public sealed record ClockStarted(string Clock, DateTimeOffset OpensAt, DateTimeOffset DueAt) : LifeProjectEvent;

[EventName("life-project.clock-met.v1")]
public sealed record ClockMet(string Clock, DateTimeOffset At) : LifeProjectEvent;

[EventName("life-project.clock-passed.v1")]
public sealed record ClockPassed(string Clock) : LifeProjectEvent;

/// <summary>The clock does not apply any more: the life project closed, or the stay whose protocol it is ended.</summary>
[EventName("life-project.clock-stopped.v1")]
public sealed record ClockStopped(string Clock) : LifeProjectEvent;

/// <summary>The act that had met the clock was withdrawn and no other meets it, so it runs again.</summary>
[EventName("life-project.clock-resumed.v1")]
public sealed record ClockResumed(string Clock) : LifeProjectEvent;

/// <summary>The cell has configured the programme anew; from now on this life project goes by it.</summary>
[EventName("life-project.configuration-followed.v1")]
public sealed record ConfigurationFollowed(int Version) : LifeProjectEvent;

/// <summary>The clock has another length now, counted from where it began. It runs; if it is over already, that is told next.</summary>
[EventName("life-project.clock-moved.v1")]
public sealed record ClockMoved(string Clock, DateTimeOffset OpensAt, DateTimeOffset DueAt) : LifeProjectEvent;

/// <summary>The person is taken in. The stay is known by the act that counts it.</summary>
/// <param name="Place">The place in words, where it is none of the cell's centres: an address may have to stay hidden.</param>
/// <param name="On">The operational day: somebody brought in at two in the morning came on the evening before.</param>
[EventName("life-project.stay-entered.v1")]
public sealed record StayEntered(ActId Act, string Kind, CentreId? Centre, [property: Sealed] string? Place, DateOnly On) : LifeProjectEvent;

/// <param name="Act">The act that counts the night in the ledger.</param>
/// <param name="Night">The evening it began.</param>
[EventName("life-project.night-spent.v1")]
public sealed record NightSpent(ActId Act, ActId Stay, DateOnly Night) : LifeProjectEvent;

/// <param name="Why">One of <see cref="LeavingReasons"/>.</param>
/// <param name="WhereTo">One of <see cref="Destinations"/>; null after a death.</param>
[EventName("life-project.stay-left.v1")]
public sealed record StayLeft(ActId Stay, DateOnly On, string Why, string? WhereTo, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;

/// <summary>A refusal is part of the way: it is remembered, and the stay is offered again.</summary>
/// <param name="Act">The act offered, in the ledger with the answer "refused".</param>
[EventName("life-project.stay-refused.v1")]
public sealed record StayRefused(ActId Act, string Kind, DateOnly On, [property: Sealed, Narrative] string? Why) : LifeProjectEvent;

/// <summary>A step of the care protocol was done with the person who stays.</summary>
[EventName("life-project.protocol-step-done.v1")]
public sealed record ProtocolStepDone(ActId Stay, string Step, Approach Approach, DateOnly On, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;

/// <summary>A paper the cell asks for is there since that day.</summary>
[EventName("life-project.document-recorded.v1")]
public sealed record DocumentRecorded(string Document, DateOnly On) : LifeProjectEvent;

/// <summary>
/// A question of the cell's own was answered. Every answer is sealed, of whatever kind: a number may be that of an identity card.
/// </summary>
/// <param name="About">The need it was asked with; null on closing.</param>
[EventName("life-project.own-field-answered.v1")]
public sealed record OwnFieldAnswered(string Field, string? About, [property: Sealed] string? Answer) : LifeProjectEvent;

[EventName("life-project.referent-named.v1")]
public sealed record ReferentNamed(WorkerId Referent) : LifeProjectEvent;

[EventName("life-project.closed.v1")]
public sealed record LifeProjectClosed(OutcomeKind Outcome, DateOnly ClosedOn, [property: Sealed, Narrative] string? Note) : LifeProjectEvent;

/// <summary>It was closed by mistake: the present cycle goes on as if it had not been, and the closing is counted nowhere.</summary>
[EventName("life-project.closing-withdrawn.v1")]
public sealed record ClosingWithdrawn([property: Sealed, Narrative] string Why) : LifeProjectEvent;

/// <summary>Relapse is part of the way: the same file goes on, counted as a new cycle.</summary>
[EventName("life-project.reopened.v1")]
public sealed record LifeProjectReopened(int Cycle, string Stage, [property: Sealed, Narrative] string Why) : LifeProjectEvent
{
    public int Configuration { get; init; }
}

/// <summary>Stands in, when a stream is read, for an event whose module is not installed any more. Never stored.</summary>
public sealed record EventOfAbsentModule(string Name) : LifeProjectEvent;
