namespace SocialWatch.Kernel;

/// <summary>
/// Who acted, for which cell, and when the system heard of it. <paramref name="At"/> carries Morocco's own offset
/// at that instant, so that a rule can read the local day without knowing any time zone.
/// </summary>
public sealed record Stamp(WorkerId Worker, CellId Cell, DateTimeOffset At)
{
    /// <summary>The calendar day on the worker's wall.</summary>
    public DateOnly Today => DateOnly.FromDateTime(At.DateTime);

    /// <summary>The day the work belongs to: before six in the morning that is still the evening before.</summary>
    public DateOnly OperationalDay => OperationalDays.Of(At);
}
