using SocialWatch.Programmes;

namespace SocialWatch.Journal.ReadModels;

/// <summary>
/// A night of work, said once for every number: an operational day whose last act was done at nine in the evening or later.
/// Published campaigns go out at 21:00 (winter campaign 2016–17: "30 nights, each 21:00 to 01:00").
/// </summary>
public static class Nights
{
    private const int BeginsAtHour = 21;

    /// <summary>When the night part of an operational day begins.</summary>
    public static DateTimeOffset BeginsAt(DateOnly day) => MoroccoTime.FromWall(day.ToDateTime(new TimeOnly(BeginsAtHour, 0)));
}
