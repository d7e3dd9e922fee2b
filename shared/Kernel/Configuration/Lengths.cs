using System.Globalization;

namespace SocialWatch.Kernel.Configuration;

/// <summary>A length of time as people write it: "24 hours", "30 days".</summary>
public static class Lengths
{
    /// <summary>What is longer is a slip of the finger: nobody waits for it.</summary>
    public const int MostDays = 3650;

    private static readonly (string One, TimeSpan Length)[] Units = [("day", TimeSpan.FromDays(1)), ("hour", TimeSpan.FromHours(1)), ("minute", TimeSpan.FromMinutes(1))];

    // From three days on people count in days.
    public static string Write(TimeSpan length)
    {
        var (one, unit) = Units.First(unit => unit.Length <= TimeSpan.FromMinutes(1) || (length.Ticks % unit.Length.Ticks == 0 && (unit.One != "day" || length >= TimeSpan.FromDays(3))));
        var number = length.Ticks / unit.Ticks;
        return string.Create(CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}");
    }

    /// <summary>Null when it is none. Zero and less are read: that they make no sense is told with their place.</summary>
    public static TimeSpan? Read(string? text) => text?.Split(' ') is [var number, var name]
        && int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
        && Units.FirstOrDefault(unit => name == unit.One || name == unit.One + "s") is { One: not null } unit
            ? unit.Length * (double)count
            : null;
}
