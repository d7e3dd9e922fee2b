using NodaTime;
using NodaTime.Extensions;

namespace SocialWatch.Programmes;

/// <summary>
/// Morocco's wall clock (Africa/Casablanca, with its Ramadan shifts and the change of 20 September 2026), from
/// NodaTime's own time-zone database: the machine's may be older than the law.
/// </summary>
public static class MoroccoTime
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Africa/Casablanca"];

    /// <summary>The same instant, with Morocco's offset at that instant.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => instant.ToInstant().InZone(Zone).ToDateTimeOffset();

    /// <summary>
    /// A moment as read from a wall clock. One that was skipped by a clock change moves forward with the clock; of one
    /// that occurred twice, the earlier is meant.
    /// </summary>
    public static DateTimeOffset FromWall(DateTime wall) =>
        LocalDateTime.FromDateTime(wall).InZoneLeniently(Zone).ToDateTimeOffset();

    /// <summary>Now, on the wall.</summary>
    public static DateTimeOffset MoroccoNow(this TimeProvider clock) => Local(clock.GetUtcNow());
}
