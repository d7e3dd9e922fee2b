using SocialWatch.Kernel;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Programmes;

namespace SocialWatch.Outcomes.Reports;

/// <summary>A number that a report told, or hid. The same number has the same id and the same people, whatever the report was about and whatever its line is called there.</summary>
internal sealed record Released(string Id, Whose Whose, Period Days, Figure Figure)
{
    // Life projects and stays have no commune: the zone of a campaign does not narrow them.
    private static readonly string[] s_withoutZone = ["opened", "reopened", "closed", "reintegrated", "after-", "stages.", "stays."];

    /// <summary>The meals of a programme in the cell's report are the meals in the programme's own; the acts of a commune those of a campaign there.</summary>
    /// <param name="line">"acts.{programme}.{kind}", "acts-in.{commune}", "closed.{outcome}": programmes and kinds hold no dot.</param>
    public static (string Id, Whose Whose) Named(string line, Whose whose)
    {
        whose = Array.Exists(s_withoutZone, family => line.StartsWith(family, StringComparison.Ordinal)) ? whose with { Zone = "" } : whose;
        return line.Split('.', 2) switch
        {
            [("acts" or "quantity") and var sum, var kind] when kind.Split('.') is [var programme, _] => (sum, whose with { Programmes = programme, Kind = kind }),
            ["acts-in", var commune] => ("acts", whose with { Zone = commune }),
            ["closed", var outcome] => ("closed", whose with { Kind = outcome }),
            _ => (line, whose),
        };
    }
}

/// <summary>A published report as far as others are compared with it.</summary>
internal sealed class Release(Whose whose, Period now, Period before, IEnumerable<Line> lines)
{
    private readonly Dictionary<string, Line> _lines = lines.ToDictionary(line => line.Id, StringComparer.Ordinal);

    public IEnumerable<string> Lines => _lines.Keys;

    public static Release Of(Whose whose, OutcomeReport report) => new(
        whose, Counted(new Period(report.From, report.To), OperationalDays.Of(MoroccoTime.Local(report.AsOf))), new Period(report.BeforeFrom, report.BeforeTo), report.Lines);

    /// <summary>The days that a report made on a day can have counted: of a month that still runs those that have begun.</summary>
    public static Period Counted(Period asked, DateOnly today) => asked.To > today && asked.From <= today ? new Period(asked.From, today) : asked;

    /// <summary>What it says of a line, of its period and of the one before. A kind of act it does not list was not done: that tells too.</summary>
    public IEnumerable<Released> Of(string line)
    {
        var (id, narrow) = Released.Named(line, whose);
        if (_lines.GetValueOrDefault(line) is { } told)
        {
            return [new(id, narrow, now, told.Now), new(id, narrow, before, told.Before)];
        }

        var isListed = narrow.Kind.Length > 0 || line.StartsWith("acts-in.", StringComparison.Ordinal);
        return isListed && id != "quantity" && whose.Holds(narrow) ? [new(id, narrow, now, Figure.Of(0)), new(id, narrow, before, Figure.Of(0))] : [];
    }
}
