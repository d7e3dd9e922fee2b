namespace SocialWatch.Kernel;

/// <summary>What a worker may do. Roles are made of these; a command names the one it needs, and so does every page.</summary>
public enum Permission
{
    /// <summary>See counts and charts, never a person.</summary>
    SeeOutcomes,

    /// <summary>Meet people: find them, register them, record acts and notes.</summary>
    MeetPeople,

    /// <summary>Accompany people: needs, goals, tasks, moves along the pathway, closing and reopening.</summary>
    AccompanyPeople,

    /// <summary>Send people out: dispatch signals, plan rounds.</summary>
    Dispatch,

    /// <summary>Run the cell: the team, the whole ledger, the configuration.</summary>
    Coordinate,
}

/// <summary>Who stands at the door: a signed-in worker or a device that carries the worker's token.</summary>
public sealed record Asker(WorkerId Worker, CellId Cell, IReadOnlySet<Permission> May)
{
    /// <summary>
    /// Programmes whose team the worker is of. Who is in a secret programme, and where somebody is hidden, is known to the
    /// team alone: for everybody else there is no such life project.
    /// </summary>
    public IReadOnlyList<string> Teams { get; init; } = [];

    /// <summary>Whether nothing of this programme is kept from the worker. The program itself watches every clock.</summary>
    public bool IsInTeamOf(string programme) => Worker == WorkerId.System || Teams.Contains(programme, StringComparer.Ordinal);

    /// <summary>Whether the worker may know who is in this programme.</summary>
    public bool MayKnowOf(Pathways.ProgrammeRules programme) => !programme.IsSecret || IsInTeamOf(programme.Id);
}
