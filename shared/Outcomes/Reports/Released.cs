using SocialWatch.Kernel;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Programmes;

namespace SocialWatch.Outcomes.Reports;

/// <summary>A number that a report told, or hid.</summary>
internal sealed record Released(string Id, Whose Whose, Period Days, Figure Figure);

/// <summary>A published report as far as others are compared with it.</summary>
internal sealed class Release(Whose whose, Period now, Period before, IEnumerable<Line> lines)
{
    private static readonly string[] ListedWhereThereAreAny = ["acts.", "acts-in.", "closed.", "stages.", "stays."];

    private readonly Dictionary<string, Line> _lines = lines.ToDictionary(line => line.Id, StringComparer.Ordinal);

    public IEnumerable<Line> Lines => _lines.Values;

    public static Release Of(Whose whose, OutcomeReport report) => new(
        whose, Counted(new Period(report.From, report.To), OperationalDays.Of(MoroccoTime.Local(report.AsOf))), new Period(report.BeforeFrom, report.BeforeTo), report.Lines);

    /// <summary>The days that a report made on a day can have counted: of a month that still runs those that have begun.</summary>
    public static Period Counted(Period asked, DateOnly today) => asked.To > today && asked.From <= today ? new Period(asked.From, today) : asked;

    /// <summary>What it says of a number, of its period and of the one before. A kind of act it does not list was not done: that tells too.</summary>
    public IEnumerable<Released> Of(string id)
    {
        if (_lines.GetValueOrDefault(id) is { } line)
        {
            return [new(id, whose, now, line.Now), new(id, whose, before, line.Before)];
        }

        return ListedWhereThereAreAny.Any(family => id.StartsWith(family, StringComparison.Ordinal))
            ? [new(id, whose, now, Figure.Of(0)), new(id, whose, before, Figure.Of(0))]
            : [];
    }
}
