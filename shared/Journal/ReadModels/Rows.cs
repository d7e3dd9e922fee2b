using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Journal.ReadModels;

/// <summary>A row of a life project, or of an encounter for a programme. Those of a secret programme are there only for its team: see <see cref="Storage.JournalDb.SeenBy"/>.</summary>
public interface IOfProgramme
{
    string Programme { get; }

    /// <summary>Who is in the programme is known to its team alone.</summary>
    bool Secret { get; }
}

/// <summary>A cell, to be listed.</summary>
public sealed record CellRow
{
    public required Guid Cell { get; init; }

    public required string Province { get; init; }

    public required string Name { get; init; }
}

/// <summary>What may be counted of a person. Never a name or a description.</summary>
public sealed record PersonRow
{
    public required Guid Person { get; init; }

    public required Guid Cell { get; init; }

    public required Sex Sex { get; init; }

    public required AgeBand Age { get; init; }

    public required string? Commune { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>The sheet that told of the person; null for whoever was met.</summary>
    public Guid? Sheet { get; init; }

    /// <summary>The sheet that told of the person was undone. No query sees such a row unless it asks without filters.</summary>
    public bool Withdrawn { get; init; }
}

/// <summary>Where a life project stands.</summary>
public sealed record LifeProjectRow : IOfProgramme
{
    public required Guid LifeProject { get; init; }

    public required Guid Cell { get; init; }

    public required Guid Person { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required string Category { get; init; }

    public required string Stage { get; init; }

    public required int Cycle { get; init; }

    /// <summary>The version of the cell's configuration of the programme that its clocks go by.</summary>
    public required int Configuration { get; init; }

    public required Guid? Referent { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset StageSince { get; init; }

    /// <summary>The last note or step of a care protocol; the opening while there is none.</summary>
    public required DateTimeOffset LastNote { get; init; }

    /// <summary>The last act that stands, note or step of a care protocol.</summary>
    public required DateTimeOffset LastContact { get; init; }

    /// <summary>Null while it is open.</summary>
    public required OutcomeKind? Outcome { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    /// <summary>The sheet that told of it; null where somebody opened it.</summary>
    public Guid? Sheet { get; init; }

    /// <summary>The sheet that told of it was undone. No query sees such a row unless it asks without filters.</summary>
    public bool Withdrawn { get; init; }
}

/// <summary>
/// One opening or reopening of a life project, and how it ended. Kept when the next cycle begins: a number that was
/// told once does not change because somebody is met again.
/// </summary>
public sealed record CycleRow : IOfProgramme
{
    public required Guid LifeProject { get; init; }

    /// <summary>1 is the opening.</summary>
    public required int Cycle { get; init; }

    public required Guid Cell { get; init; }

    public required Guid Person { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required string Category { get; init; }

    /// <summary>The calendar day: an office act, not a night's.</summary>
    public required DateOnly OpenedOn { get; init; }

    /// <summary>Null while it is open.</summary>
    public required OutcomeKind? Outcome { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    /// <summary>The sheet that told of it was undone. No query sees such a row unless it asks without filters.</summary>
    public bool Withdrawn { get; init; }
}

/// <summary>One stay: who is where, since when, and how it ended. An address in words is told only in the life project.</summary>
public sealed record StayRow : IOfProgramme
{
    public required Guid LifeProject { get; init; }

    /// <summary>The act by which it was entered.</summary>
    public required Guid Stay { get; init; }

    public required Guid Cell { get; init; }

    public required Guid Person { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required string Kind { get; init; }

    /// <summary>Null when it is in none of the cell's centres.</summary>
    public required Guid? Centre { get; init; }

    /// <summary>The operational day.</summary>
    public required DateOnly EnteredOn { get; init; }

    /// <summary>Null while the person stays.</summary>
    public required DateOnly? LeftOn { get; init; }

    public required string? WhyLeft { get; init; }

    public required string? WhereTo { get; init; }

    /// <summary>Entered by mistake: nobody ever stayed. Count nothing that has this.</summary>
    public required bool Withdrawn { get; init; }
}

/// <summary>
/// One line of the ledger: one act. It belongs to the stream that tells of it: a life project, or where nobody was named a
/// round or a leaf of a sheet. Named later, it stays the same line.
/// </summary>
public sealed record ActRow : IOfProgramme
{
    /// <summary>The life project, the round or the leaf of a sheet whose line it is.</summary>
    public required Guid Stream { get; init; }

    public required Guid Act { get; init; }

    public required Guid Cell { get; init; }

    /// <summary>Null while nobody is named.</summary>
    public required Guid? LifeProject { get; init; }

    public required Guid? Person { get; init; }

    /// <summary>The meeting in which nobody was named; how many they were stands there, because people are not acts.</summary>
    public required Guid? Encounter { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required string? Category { get; init; }

    /// <summary>Where the person stood then; nobody who was not named stood anywhere.</summary>
    public required string? Stage { get; init; }

    public required string Kind { get; init; }

    public required Approach Approach { get; init; }

    public required ActAnswer Answer { get; init; }

    public required int Quantity { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The operational day: a night belongs to the evening it began.</summary>
    public required DateOnly Day { get; init; }

    public required string? Commune { get; init; }

    public required Guid? Round { get; init; }

    public required Guid? Centre { get; init; }

    public required Guid Worker { get; init; }

    /// <summary>Recorded by mistake: stays in the ledger, counted nowhere.</summary>
    public required bool Withdrawn { get; init; }
}

/// <summary>A clock of the present or a former cycle.</summary>
public sealed record ClockRow : IOfProgramme
{
    public required Guid LifeProject { get; init; }

    public required string Clock { get; init; }

    public required Guid Cell { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required DateTimeOffset OpensAt { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    public required ClockStatus Status { get; init; }

    public required DateTimeOffset? MetAt { get; init; }
}

/// <summary>A task. What is to be done is told only in the life project.</summary>
public sealed record TaskRow : IOfProgramme
{
    public required Guid Task { get; init; }

    public required Guid LifeProject { get; init; }

    public required Guid Cell { get; init; }

    public required string Programme { get; init; }

    public required bool Secret { get; init; }

    public required Guid Worker { get; init; }

    public required DateOnly DueOn { get; init; }

    public required Kernel.LifeProjects.TaskStatus Status { get; init; }
}
