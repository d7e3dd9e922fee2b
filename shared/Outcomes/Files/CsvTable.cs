using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Files;

/// <summary>A report as a table for any spreadsheet. Text that a spreadsheet would take for a formula is told apart from one.</summary>
internal static class CsvTable
{
    public static byte[] Of(OutcomeReport report, Sealed? seal, Words words, Dates dates)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\r\n" };
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\r\n" }))
        {
            foreach (var (name, value) in Head(report, seal, words, dates))
            {
                Row(csv, name, value);
            }

            Row(csv, words["report.section"], words["report.id"], words["report.line"], words["report.unit"], words["outcomes.now"], words.Before(report), words["report.definition"]);
            var definitions = report.Definitions.ToDictionary(one => one.Id, StringComparer.Ordinal);
            foreach (var section in report.Sections)
            {
                foreach (var line in section.Lines)
                {
                    Row(csv, section.Title.Here, line.Id, line.Name.Here, words.Of(line.Unit), Plain(line.Now, words), Plain(line.Before, words), definitions[line.Definition].What.Here);
                }
            }
        }

        // Without the mark a spreadsheet reads Arabic as something else.
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>What stands over the table in every file.</summary>
    public static IEnumerable<(string Name, string Value)> Head(OutcomeReport report, Sealed? seal, Words words, Dates dates)
    {
        yield return (words["reports.report"], report.Title.Here);
        yield return (words["reports.period"], new Indicators.Period(report.From, report.To).Say(words, dates));
        yield return (words.Before(report), new Indicators.Period(report.BeforeFrom, report.BeforeTo).Say(words, dates));
        yield return (words["report.standing"], words.Standing(report, seal));
        if (seal is not null)
        {
            yield return (words["reports.number"], seal.Number);
            yield return (words["report.seal"], seal.Sha256);
        }

        foreach (var note in report.Notes)
        {
            yield return ("", note.Here);
        }
    }

    // No thousands' point: a program reads this.
    private static string Plain(Figure figure, Words words) => figure.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : words.Of(figure, Unit.Items);

    private static void Row(CsvWriter csv, params string[] fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}
