using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.LifeProjects.Screen;

/// <summary>The page of a life project, worked out: the page itself only writes it down.</summary>
internal sealed record ProjectScreen(LifeProjectRecord Record, string Name)
{
    public LifeProjectId Id => Record.Id;

    /// <summary>Age, sex, commune, programme, category, cycle: what one says of somebody in a breath.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    public required PersonId Person { get; init; }

    public required string Programme { get; init; }

    /// <summary>Whether the programme owes minors something adults are not owed: then the age matters here.</summary>
    public required bool HasSafeguards { get; init; }

    /// <summary>One sentence on where they stand.</summary>
    public required string Stands { get; init; }

    /// <summary>The clock that presses most, in a sentence; null when none runs.</summary>
    public required string? Presses { get; init; }

    public required bool IsLate { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>Whether nobody may go on: the person has died.</summary>
    public required bool IsOver { get; init; }

    /// <summary>Whether the module that gives the rules is there.</summary>
    public required bool IsInstalled { get; init; }

    public required string? Referent { get; init; }

    public IReadOnlyList<StageLine> Stages { get; init; } = [];

    public IReadOnlyList<WayOn> Moves { get; init; } = [];

    public IReadOnlyList<WayOut> Endings { get; init; } = [];

    /// <summary>Null for a programme that knows no stays.</summary>
    public StaySection? Stays { get; init; }

    public IReadOnlyList<Lane> Lanes { get; init; } = [];

    public IReadOnlyList<ClockLine> Clocks { get; init; } = [];

    public IReadOnlyList<NeedLine> Needs { get; init; } = [];

    public IReadOnlyList<GoalLine> Goals { get; init; } = [];

    public IReadOnlyList<TaskLine> Tasks { get; init; } = [];

    public IReadOnlyList<StoryLine> Story { get; init; } = [];

    public IReadOnlyList<FactLine> OwnFacts { get; init; } = [];

    /// <summary>Forms of the programme's own that make sense now.</summary>
    public IReadOnlyList<ProgrammeForm> OwnForms { get; init; } = [];

    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>How much happened altogether.</summary>
    public int Happened => Record.History.Count;
}

/// <param name="State">"done", "current" or "ahead", as the kit draws it.</param>
internal sealed record StageLine(string Name, string State, string? Note);

internal sealed record ClockLine(string Name, ClockStatus Status, bool MetLate, string StatusText, string? When);

internal sealed record NeedLine(string Id, string Name, Severity? Severity, string SeverityText, IReadOnlyList<string> Goals, bool LacksGoal);

internal sealed record GoalLine(Guid Id, string Wish, string? Need, GoalStatus Status, string StatusText, DateOnly ReviewOn, bool ReviewIsDue);

internal sealed record TaskLine(Guid Id, string What, string Who, DateOnly DueOn, string When, bool IsLate);
