namespace SocialWatch.Kernel.LifeProjects;

public enum GoalStatus
{
    Active,
    Reached,
    Dropped,
}

/// <summary>A goal as it was agreed, and where it stands.</summary>
public sealed record Goal(GoalSet AsAgreed, GoalStatus Status);

public enum TaskStatus
{
    Planned,
    Done,
    Cancelled,
}

/// <summary>A task as it was planned, and where it stands.</summary>
public sealed record PlannedTask(TaskPlanned AsPlanned, TaskStatus Status);

public enum ClockStatus
{
    Running,
    Met,

    /// <summary>Nothing met it in time. It can still be met, late.</summary>
    Passed,
    Stopped,
}

/// <summary>A clock of the present cycle. <paramref name="MetAt"/> later than <paramref name="DueAt"/> means: met late.</summary>
public sealed record Clock(string Id, DateTimeOffset OpensAt, DateTimeOffset DueAt, ClockStatus Status, DateTimeOffset? MetAt)
{
    public bool CanBeMet => Status is ClockStatus.Running or ClockStatus.Passed;
}

/// <summary>What a rule needs of an act: enough to count it, to meet clocks and to withdraw it.</summary>
public sealed record DoneAct(ActRecorded AsRecorded, int Cycle, bool Withdrawn);
