using System.Globalization;
using System.Text.RegularExpressions;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Reading;

/// <summary>A day that cannot be one: month and day stand in Morocco's order.</summary>
internal sealed record NoSuchDay : Refusal;

/// <summary>It may be read as several days.</summary>
internal sealed record DayOfSeveralReadings : Refusal;

/// <summary>Days as they are written in Morocco: 25/11/2016, 25-11-2016, 2016-11-25, 25 نونبر 2016, 25 novembre 2016, or as a number of Excel's.</summary>
internal static partial class Days
{
    private const int DaysTo1904 = 1462;

    private static readonly Dictionary<string, int> Months = MonthNames();

    /// <summary>The day, with an hour where one is told.</summary>
    /// <param name="from1904">Whether a number counts days from 1904.</param>
    public static (DateOnly Day, TimeOnly? Hour, Refusal? Why) Read(string text, bool from1904 = false)
    {
        var plain = Digits.Western(text).Trim();
        var hour = null as TimeOnly?;
        if (Hour().Match(plain) is { Success: true } told)
        {
            if (HourOf(told.Value.Trim(' ', 'T', ',', 'à')) is not { } read)
            {
                return Fault(new NoSuchDay());
            }

            (hour, plain) = (read, plain[..told.Index].TrimEnd(' ', 'T', ','));
        }

        if (double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && FromSerial(serial, from1904) is { } moment && moment.Year is > 1909 and < 2100)
        {
            return (DateOnly.FromDateTime(moment), moment.TimeOfDay == TimeSpan.Zero ? hour : TimeOnly.FromDateTime(moment), null);
        }

        if (YearFirst().Match(plain) is { Success: true } iso)
        {
            return Of(iso, hour, int.Parse(iso.Groups["m"].Value, CultureInfo.InvariantCulture));
        }

        if (DayFirst().Match(plain) is { Success: true } usual)
        {
            return Of(usual, hour, int.Parse(usual.Groups["m"].Value, CultureInfo.InvariantCulture));
        }

        return Named().Match(Plain.Of(plain)) is { Success: true } named && Months.TryGetValue(named.Groups["m"].Value, out var month) ? Of(named, hour, month) : Fault(new NoSuchDay());
    }

    /// <summary>"21", "21:30", "21h30", "9h".</summary>
    public static TimeOnly? HourOf(string text) =>
        HourAlone().Match(Digits.Western(text).Trim()) is { Success: true } told
        && int.Parse(told.Groups["h"].Value, CultureInfo.InvariantCulture) is < 24 and var hour
        && (told.Groups["m"] is { Success: true, Value: var minutes } ? int.Parse(minutes, CultureInfo.InvariantCulture) : 0) is < 60 and var minute
            ? new TimeOnly(hour, minute)
            : null;

    /// <summary>A day as Excel counts it, from 1900; its year 1900 had a 29 February.</summary>
    public static DateTime? FromSerial(double serial, bool from1904) =>
        serial + (from1904 ? DaysTo1904 : 0) is > 60 and < 2_958_466 and var days ? DateTime.FromOADate(Math.Round(days * 1440) / 1440) : null;

    private static (DateOnly, TimeOnly?, Refusal?) Of(Match read, TimeOnly? hour, int month)
    {
        var (year, day) = (int.Parse(read.Groups["y"].Value, CultureInfo.InvariantCulture), int.Parse(read.Groups["d"].Value, CultureInfo.InvariantCulture));
        if (read.Groups["y"].Length == 2)
        {
            // 16 is 2016 for a day of work and 1916 or 2016 for a birth; 05/06/07 is anything.
            return Fault(new DayOfSeveralReadings());
        }

        return year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (new DateOnly(year, month, day), hour, null) : Fault(new NoSuchDay());
    }

    private static (DateOnly, TimeOnly?, Refusal?) Fault(Refusal why) => (default, null, why);

    private static Dictionary<string, int> MonthNames()
    {
        string[] lines =
        [
            "يناير كانون janvier janv january jan", "فبراير شباط fevrier fevr fev february feb", "مارس آذار mars march mar", "أبريل ابريل نيسان avril avr april apr",
            "ماي مايو أيار mai may", "يونيو يونيه حزيران juin june jun", "يوليوز يوليو تموز juillet juil july jul", "غشت أغسطس آب aout august aug",
            "شتنبر سبتمبر أيلول septembre sept sep september", "أكتوبر تشرين octobre oct october", "نونبر نوفمبر novembre nov november", "دجنبر ديسمبر decembre dec december",
        ];
        return lines.SelectMany((line, i) => line.Split(' ').Select(name => (Name: Plain.Of(name), Month: i + 1))).DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.Month, StringComparer.Ordinal);
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"(?<=\d)[T ,]+(à\s*)?\d{1,2}\s*[:hH]\s*(\d{2}(:\d{2})?)?$", Options, 1000)]
    private static partial Regex Hour();

    [GeneratedRegex(@"^(?<h>\d{1,2})\s*([:hH]\s*(?<m>\d{2})?(:\d{2})?)?$", Options, 1000)]
    private static partial Regex HourAlone();

    [GeneratedRegex(@"^(?<y>\d{4})\s*[-/.]\s*(?<m>\d{1,2})\s*[-/.]\s*(?<d>\d{1,2})$", Options, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<d>\d{1,2})\s*[-/.]\s*(?<m>\d{1,2})\s*[-/.]\s*(?<y>\d{4}|\d{2})$", Options, 1000)]
    private static partial Regex DayFirst();

    // A weekday may stand before it.
    [GeneratedRegex(@"^([^\d\s]+ )?(?<d>\d{1,2})(er)? (?<m>[^\d\s]+) (?<y>\d{4})$", Options, 1000)]
    private static partial Regex Named();
}
