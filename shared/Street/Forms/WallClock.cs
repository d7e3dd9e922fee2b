using System.Globalization;
using SocialWatch.Programmes;

namespace SocialWatch.Street.Forms;

/// <summary>A day and a time as they are typed, read from Morocco's wall.</summary>
internal static class WallClock
{
    public const string Pattern = "([01]?[0-9]|2[0-3]):[0-5][0-9]";

    public static string Shown(DateTimeOffset at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static DateTimeOffset At(DateOnly day, string time) =>
        MoroccoTime.FromWall(day.ToDateTime(TimeOnly.TryParse(time, CultureInfo.InvariantCulture, out var read) ? read : default));

    /// <summary>
    /// The moment of a time that was typed alone: within the twelve hours before and after now. At one in the morning
    /// "23:30" was yesterday.
    /// </summary>
    public static DateTimeOffset Near(string time, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        return new[] { today.AddDays(-1), today, today.AddDays(1) }.Select(day => At(day, time)).MinBy(at => (at - now).Duration());
    }
}
