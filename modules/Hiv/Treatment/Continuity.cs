namespace SocialWatch.Hiv.Treatment;

internal enum ContinuityLevel
{
    Secured,

    /// <summary>Within a week: time to fetch the next ones.</summary>
    RunsOutSoon,
    RanOut,
}

/// <summary>
/// Whether somebody has medicines. What was left of an earlier box is not added: it is better to ask a week too early than
/// a day too late.
/// </summary>
internal sealed record Continuity(DateOnly RunsOutOn, int DaysLeft)
{
    // A week to get an appointment and a bus. Where a cell starts from.
    public const int WarnDays = 7;

    public ContinuityLevel Level => DaysLeft switch
    {
        <= 0 => ContinuityLevel.RanOut,
        <= WarnDays => ContinuityLevel.RunsOutSoon,
        _ => ContinuityLevel.Secured,
    };

    /// <summary>Null when no medicines were ever given, as far as known.</summary>
    public static Continuity? Of(HivFacts own, DateOnly today) => own.Medicines.IsEmpty
        ? null
        : own.Medicines.Values.Max(given => given.RunsOutOn) is var runsOut ? new Continuity(runsOut, runsOut.DayNumber - today.DayNumber) : null;
}
