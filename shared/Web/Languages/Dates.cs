using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SocialWatch.Web;

/// <summary>
/// Days and times as people in Morocco write them: "22 نونبر 2026", "22 novembre 2026", "22 November 2026"; the clock in
/// 24 hours. Moments must carry Morocco's own offset: nothing is converted here.
/// </summary>
[SuppressMessage("Performance", "CA1822", Justification = "All are called on the injected Dates.")]
public sealed class Dates(Words words)
{
    /// <summary>"22 نونبر 2026".</summary>
    public string Full(DateOnly day) => $"{DayNumber(day)} {Month(day.Month)} {Number(day.Year)}";

    /// <summary>"الأحد 22 نونبر 2026".</summary>
    public string WithWeekday(DateOnly day) => $"{Weekday(day.DayOfWeek)} {Full(day)}";

    /// <summary>"22 نونبر", for the present year or where the year is plain.</summary>
    public string Brief(DateOnly day) => $"{DayNumber(day)} {Month(day.Month)}";

    /// <summary>"نونبر 2026".</summary>
    public string MonthAndYear(DateOnly day) => $"{Month(day.Month)} {Number(day.Year)}";

    /// <summary>"21:05".</summary>
    public string Time(DateTimeOffset moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Time(DateTimeOffset)"/>
    public string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"22 نونبر 2026، 21:05".</summary>
    public string Moment(DateTimeOffset moment) =>
        words.Say("date.moment", ("Day", Full(DateOnly.FromDateTime(moment.DateTime))), ("Time", Time(moment)));

    /// <summary>"today", "in 3 days", "2 days ago".</summary>
    public string Relative(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => words["date.today"],
        1 => words["date.tomorrow"],
        -1 => words["date.yesterday"],
        > 0 and var ahead => words.Count("date.in", ahead),
        var behind => words.Count("date.ago", -behind),
    };

    /// <summary>"4 minutes ago" up to an hour, then hours, then days.</summary>
    public string Relative(DateTimeOffset moment, DateTimeOffset now) => (now - moment) switch
    {
        { TotalMinutes: < 1 and > -1 } => words["date.now"],
        { TotalMinutes: > 0 and < 60 } since => words.Count("date.minutes-ago", (long)since.TotalMinutes),
        { TotalHours: > 0 and < 24 } since => words.Count("date.hours-ago", (long)since.TotalHours),
        _ => Relative(DateOnly.FromDateTime(moment.DateTime), DateOnly.FromDateTime(now.DateTime)),
    };

    /// <summary>Name of a month, 1 to 12.</summary>
    public string Month(int month) => words[$"month.{Number(month)}"];

    /// <summary>Name of a day of the week.</summary>
    public string Weekday(DayOfWeek day) => words[$"weekday.{Number((int)day)}"];

    // French writes the first of a month as an ordinal.
    private static string DayNumber(DateOnly day) =>
        day.Day == 1 && Language.Current.Code == "fr" ? "1er" : Number(day.Day);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
