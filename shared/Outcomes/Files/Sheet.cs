using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Files;

/// <summary>
/// A report as a workbook: the numbers, and how each is counted. Numbers are numbers, texts are inline strings and never
/// formulas; the sheets run from right to left where the language does. The same report gives the same bytes.
/// </summary>
internal static class Sheet
{
    private const uint Bold = 1;
    private const uint Number = 2;
    private const uint Wrapped = 3;

    // The first moment a zip archive can tell: a file must not differ because it was made later.
    private static readonly DateTimeOffset AnyTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(OutcomeReport report, Sealed? seal, Words words, Dates dates)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            Add(book, "numbers", Numbers(report, seal, words, dates), [28, 34, 48, 16, 16, 16]);
            Add(book, "definitions", Definitions(report, words), [30, 60, 40, 40, 40, 40, 30]);
            book.Workbook = new Workbook(new Sheets(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = Fitting(words["report.numbers"]), SheetId = 1, Id = "numbers" },
                new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = Fitting(words["report.definition"]), SheetId = 2, Id = "definitions" }));
        }

        return Still(stream.ToArray());
    }

    private static IEnumerable<Row> Numbers(OutcomeReport report, Sealed? seal, Words words, Dates dates)
    {
        foreach (var (name, value) in CsvTable.Head(report, seal, words, dates))
        {
            yield return new Row(Text(name, Bold), Text(value));
        }

        foreach (var sentence in report.Summary)
        {
            yield return new Row(Text(""), Text(sentence.Here));
        }

        yield return new Row(new[] { "report.section", "report.id", "report.line", "report.unit", "outcomes.now" }.Select(key => words[key]).Append(words.Before(report)).Select(head => Text(head, Bold)));
        foreach (var section in report.Sections)
        {
            foreach (var line in section.Lines)
            {
                yield return new Row(Text(section.Title.Here), Text(line.Id), Text(line.Name.Here, Wrapped), Text(words.Of(line.Unit)), Of(line.Now, words), Of(line.Before, words));
            }
        }
    }

    private static IEnumerable<Row> Definitions(OutcomeReport report, Words words)
    {
        yield return new Row(new[] { "report.line", "report.definition", "report.numerator", "report.denominator", "report.excluded", "report.unknown", "report.source" }.Select(key => Text(words[key], Bold)));
        foreach (var one in report.Definitions)
        {
            yield return new Row(new[] { one.Name.Here, one.What.Here, one.Numerator.Here, one.Denominator?.Here ?? "", one.Excluded.Here, one.Unknown.Here, one.Source }.Select(text => Text(text, Wrapped)));
        }
    }

    private static void Add(WorkbookPart book, string id, IEnumerable<Row> rows, double[] widths)
    {
        var part = book.AddNewPart<WorksheetPart>(id);
        part.Worksheet = new Worksheet(
            new SheetViews(new SheetView { WorkbookViewId = 0, RightToLeft = Language.Current.RightToLeft }),
            new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })),
            new SheetData(rows));
    }

    private static Cell Of(Figure figure, Words words) => figure.Number is { } number
        ? new Cell { DataType = CellValues.Number, CellValue = new CellValue(number), StyleIndex = Number }
        : Text(words.Of(figure, Unit.Items));

    private static Cell Text(string text, uint style = 0) => new()
    {
        DataType = CellValues.InlineString, StyleIndex = style, InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static string Fitting(string name) => name.Length > 31 ? name[..31] : name;

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 3, ApplyNumberFormat = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));

    /// <summary>The same archive without the moment it was made.</summary>
    private static byte[] Still(byte[] made)
    {
        using var again = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(made)))
        using (var to = new ZipArchive(again, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName is not "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = AnyTime;
                using var reading = entry.Open();
                using var text = new StreamReader(reading);
                using var writing = copy.Open();
                // The library gives the workbook's own relation a new name each time.
                var content = entry.FullName == "_rels/.rels" ? System.Text.RegularExpressions.Regex.Replace(text.ReadToEnd(), " Id=\"[^\"]*\"", " Id=\"book\"", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)) : text.ReadToEnd();
                writing.Write(System.Text.Encoding.UTF8.GetBytes(content));
            }
        }

        return again.ToArray();
    }
}
