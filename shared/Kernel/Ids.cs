namespace SocialWatch.Kernel;

/// <summary>Somebody who signs in and works.</summary>
public readonly record struct WorkerId(Guid Value)
{
    /// <summary>The program itself, when a clock runs out and nobody is at the screen.</summary>
    public static WorkerId System { get; } = new(new Guid("00000000-0000-7000-8000-000000000001"));

    public static WorkerId New() => new(Guid.CreateVersion7());
}

/// <summary>A provincial social watch cell.</summary>
public readonly record struct CellId(Guid Value)
{
    public static CellId New() => new(Guid.CreateVersion7());
}

/// <summary>A beneficiary: named, unnamed or known by a code.</summary>
public readonly record struct PersonId(Guid Value)
{
    public static PersonId New() => new(Guid.CreateVersion7());
}

/// <summary>One person's way through one programme.</summary>
public readonly record struct LifeProjectId(Guid Value)
{
    public static LifeProjectId New() => new(Guid.CreateVersion7());
}

/// <summary>One thing asked for once, however often it is sent: chosen when a form is first shown.</summary>
public readonly record struct OperationId(Guid Value)
{
    public static OperationId New() => new(Guid.CreateVersion7());
}

/// <summary>Something a person and a worker agreed to work towards.</summary>
public readonly record struct GoalId(Guid Value)
{
    public static GoalId New() => new(Guid.CreateVersion7());
}

/// <summary>Something a worker has promised to do by a day.</summary>
public readonly record struct TaskId(Guid Value)
{
    public static TaskId New() => new(Guid.CreateVersion7());
}

/// <summary>One act in the ledger.</summary>
public readonly record struct ActId(Guid Value)
{
    public static ActId New() => new(Guid.CreateVersion7());
}

/// <summary>One note.</summary>
public readonly record struct NoteId(Guid Value)
{
    public static NoteId New() => new(Guid.CreateVersion7());
}

/// <summary>One team's outing.</summary>
public readonly record struct RoundId(Guid Value);

/// <summary>A reception centre.</summary>
public readonly record struct CentreId(Guid Value);
