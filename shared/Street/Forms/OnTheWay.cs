using SocialWatch.Kernel.Street;

namespace SocialWatch.Street.Forms;

/// <summary>The moment of something on a round, from a time that was typed alone.</summary>
internal static class OnTheWay
{
    /// <summary>
    /// Near the round, also when it is written down on another day. A clock is typed in minutes: within the minute in which
    /// the round began it is the beginning.
    /// </summary>
    public static DateTimeOffset Moment(string? time, Round round, DateTimeOffset now)
    {
        if (round.Gone is not { } gone)
        {
            return WallClock.Near(time ?? "", now);
        }

        // The middle of a night out is nearer to all of it than its beginning.
        var at = WallClock.Near(time ?? "", gone.StartedAt.AddHours(6));
        return at < gone.StartedAt && gone.StartedAt - at < TimeSpan.FromMinutes(1) ? gone.StartedAt : at;
    }
}
