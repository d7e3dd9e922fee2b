using System.Text.Json;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Files;

/// <summary>How a report is written out, the same in every format that people read.</summary>
internal static class Shown
{
    public static string Of(this Words words, Figure figure, Unit unit) => figure switch
    {
        { State: FigureState.Hidden } => words["report.hidden"],
        { Number: { } number } when unit is Unit.Percent => Numbers.Percent(number / 100m),
        { Number: { } number } => Numbers.Show(number),
        _ => words["report.nothing"],
    };

    public static string Of(this Words words, Unit unit) => words[$"report.unit.{JsonNamingPolicy.KebabCaseLower.ConvertName(unit.ToString())}"];

    /// <summary>What stands over the second column: the period before, or so many days of it as have passed of one that still runs.</summary>
    public static string Before(this Words words, OutcomeReport report) =>
        new Period(report.BeforeFrom, report.BeforeTo).Days is var days && days < new Period(report.From, report.To).Days ? words.Count("report.before.days", days) : words["outcomes.before"];

    /// <summary>The same with its days: "The period before: 1 to 10 November".</summary>
    public static string SayBefore(this Words words, OutcomeReport report, Dates dates) =>
        words.Say("report.says", ("What", words.Before(report)), ("Said", new Period(report.BeforeFrom, report.BeforeTo).Say(words, dates)));

    /// <summary>What stands over every page of every format: whether it was published, and whether it will still change.</summary>
    public static string Standing(this Words words, OutcomeReport report, Sealed? seal) => (seal, report.Provisional) switch
    {
        (null, true) => $"{words["report.draft"]} – {words["report.provisional"]}",
        (null, false) => words["report.draft"],
        (_, true) => words["report.provisional"],
        _ => words["report.final"],
    };
}

/// <summary>That a report was published: when, and by what it is known.</summary>
internal sealed record Sealed(Guid Report, DateTimeOffset At, string Sha256)
{
    /// <summary>The day and the beginning of the seal: short enough to be written on a letter, and checked against the file.</summary>
    public string Number => FormattableString.Invariant($"{At:yyyy-MM-dd}/{Sha256[..8]}");
}
