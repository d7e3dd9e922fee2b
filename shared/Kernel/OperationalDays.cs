namespace SocialWatch.Kernel;

/// <summary>
/// A night round belongs to the evening it began: published campaigns count "30 nights, each 21:00 to 01:00"
/// (winter campaign 2016–17), and rounds that run late end before the morning call at six. Whoever writes the new calendar
/// day before six, about a stay, is told the evening it belongs to (<see cref="LifeProjects.NightGoesOn"/>).
/// </summary>
public static class OperationalDays
{
    /// <summary>The local hour at which a new operational day begins.</summary>
    public const int BeginsAtHour = 6;

    /// <summary>The operational day of a moment. <paramref name="local"/> must carry Morocco's offset at that moment.</summary>
    public static DateOnly Of(DateTimeOffset local)
    {
        var day = DateOnly.FromDateTime(local.DateTime);

        // Read models are folded with this, and a fold never throws: before the first day there is none.
        return local.Hour < BeginsAtHour && day > DateOnly.MinValue ? day.AddDays(-1) : day;
    }

    /// <summary>
    /// When something of an operational day stands in the ledger. Written down on another day, it stands at noon: its hour is not
    /// known, it must stay on its own day even when Morocco's clock was an hour off the present one, and a night of work is not
    /// counted where nobody told of one.
    /// </summary>
    public static DateTimeOffset MomentOf(DateOnly day, Stamp stamp) =>
        day == stamp.OperationalDay ? stamp.At : new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), stamp.At.Offset);
}
