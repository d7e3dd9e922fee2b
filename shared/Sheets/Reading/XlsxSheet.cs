using System.Globalization;
using System.Text;

namespace SocialWatch.Sheets.Reading;

/// <summary>A sheet of a workbook, read from end to end without ever being whole in memory.</summary>
internal sealed class XlsxSheet(Workbook book, string part, ReadingChoice read) : ISheet
{
    private const int MostMerged = 5_000;

    private List<MergedCells.Area>? _merged;

    public IReadOnlyList<string> Names => [.. book.Sheets.Select(sheet => sheet.Name)];

    public ReadingChoice Read => read;

    public static XlsxSheet Open(Stream file, ReadingChoice choice)
    {
        var book = Workbook.Open(file);
        var sheet = book.Sheets.FirstOrDefault(one => choice.Sheet is null || one.Name == choice.Sheet);
        return sheet.Part is { } part ? new XlsxSheet(book, part, new ReadingChoice(sheet.Name)) : throw new SheetNotReadable(new NoSuchSheet());
    }

    public IEnumerable<SheetText> Rows()
    {
        _merged ??= MergedAreas();
        using var xml = book.Read(part);
        var (rows, number) = (0, 0);
        var merged = new MergedCells(_merged);
        var more = xml.Step();
        while (more)
        {
            if (xml.IsStartOf("row"))
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told > number ? told : number + 1;
                merged.GoTo(number);
                var row = RowOf(xml, number, merged);
                // Empty ones too: a file of nothing else would be read for ever.
                if (++rows > Limits.MostRows + 20)
                {
                    throw new SheetNotReadable(new TooManyRows(Limits.MostRows));
                }

                if (!row.IsEmpty)
                {
                    yield return row;
                }
            }
            else if (xml.IsEndOf("sheetData"))
            {
                yield break;
            }

            more = xml.Step();
        }
    }

    private SheetText RowOf(PartReader xml, int number, MergedCells areas)
    {
        var cells = new List<SheetCell>();
        if (xml.IsEmptyElement)
        {
            return new SheetText(number, cells);
        }

        var column = -1;
        while (xml.Step() && !xml.IsEndOf("row"))
        {
            if (!xml.IsStartOf("c"))
            {
                continue;
            }

            column = MergedCells.ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            var merged = areas.Holds(column);
            var cell = CellOf(xml, number);
            if (merged)
            {
                cell = cell with { Kind = CellKind.Merged };
            }
            else if (cell.IsEmpty)
            {
                continue;
            }

            if (column >= Limits.MostColumns)
            {
                throw new SheetNotReadable(new TooManyColumns(number, Limits.MostColumns));
            }

            if (column < cells.Count)
            {
                // A cell told twice: which of them holds cannot be known.
                throw new SheetNotReadable(new BrokenWorkbook());
            }

            while (cells.Count < column)
            {
                cells.Add(areas.Holds(cells.Count) ? new SheetCell("", CellKind.Merged) : SheetCell.Empty);
            }

            cells.Add(cell);
        }

        return new SheetText(number, cells);
    }

    private SheetCell CellOf(PartReader xml, int row)
    {
        var (type, style, formula, text) = (xml.GetAttribute("t"), xml.GetAttribute("s"), false, new StringBuilder());
        if (!xml.IsEmptyElement)
        {
            var inValue = false;
            while (xml.Step() && !xml.IsEndOf("c"))
            {
                if (xml.IsElement)
                {
                    formula |= xml.LocalName == "f";
                    inValue = xml.LocalName is "v" or "t" && !xml.IsEmptyElement;
                }
                else if (xml.IsEnd)
                {
                    inValue = false;
                }
                else if (inValue && xml.IsText)
                {
                    xml.Take(text);
                    text = text.Length > Limits.LongestCell ? throw new SheetNotReadable(new CellTooLong(row, Limits.LongestCell)) : text;
                }
            }
        }

        var value = text.ToString();
        var found = (type, formula) switch
        {
            (_, true) => new SheetCell(value, CellKind.Formula),
            ("e", _) => new SheetCell(value, CellKind.Fault),
            ("s", _) => new SheetCell(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < book.Texts.Count ? book.Texts[at].Trim() : "", CellKind.Text),
            ("str" or "inlineStr" or "d", _) => new SheetCell(value.Trim(), CellKind.Text),
            ("b", _) => new SheetCell(value == "1" ? "true" : "false", CellKind.Text),
            _ => NumberOf(value, style),
        };
        return found.Text.Length > Limits.LongestCell ? throw new SheetNotReadable(new CellTooLong(row, Limits.LongestCell)) : found;
    }

    private SheetCell NumberOf(string value, string? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return new SheetCell(value.Trim(), CellKind.Text);
        }

        var isDay = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < book.ShowsDay.Count && book.ShowsDay[at];
        return isDay && Days.FromSerial(number, book.From1904) is { } day
            ? new SheetCell(day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), CellKind.Day)
            : new SheetCell(number.ToString("0.############", CultureInfo.InvariantCulture), CellKind.Number) { IsFrom1904 = book.From1904 };
    }

    private List<MergedCells.Area> MergedAreas()
    {
        var areas = new List<MergedCells.Area>();
        using var xml = book.Read(part);
        var more = xml.Step();
        while (more)
        {
            if (xml.IsStartOf("sheetData"))
            {
                more = xml.Pass();
                continue;
            }

            if (xml.IsStartOf("mergeCell") && MergedCells.Area.Of(xml.GetAttribute("ref")) is { } area)
            {
                areas.Add(area);
                if (areas.Count > MostMerged)
                {
                    throw new SheetNotReadable(new TooManyMerged(MostMerged));
                }
            }

            more = xml.Step();
        }

        areas.Sort((one, other) => one.FirstRow.CompareTo(other.FirstRow));
        return areas;
    }
}
