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
public sealed record Asker(WorkerId Worker, CellId Cell, IReadOnlySet<Permission> May);
