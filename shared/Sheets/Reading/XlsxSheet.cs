using System.Globalization;
using System.Text;
using System.Xml;

namespace SocialWatch.Sheets.Reading;

/// <summary>A sheet of a workbook, read from end to end without ever being whole in memory.</summary>
internal sealed class XlsxSheet(Workbook book, string part, ReadingChoice read) : ISheet
{
    private const int MostMerged = 5_000;

    private List<Area>? _merged;

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
        var merged = new MergedHere(_merged);
        var more = Step(xml);
        while (more)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told > number ? told : number + 1;
                merged.GoTo(number);
                var row = RowOf(xml, number, merged);
                if (!row.IsEmpty)
                {
                    yield return ++rows > Limits.MostRows + 20 ? throw new SheetNotReadable(new TooManyRows(Limits.MostRows)) : row;
                }
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "sheetData" })
            {
                yield break;
            }

            more = Step(xml);
        }
    }

    internal static bool Step(XmlReader xml) => Guard(xml.Read);

    internal static void Pass(XmlReader xml) => Guard(() =>
    {
        xml.Skip();
        return true;
    });

    // Whatever is wrong inside: one sentence, and never half of it read as if it were all.
    private static T Guard<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or DecoderFallbackException or ArgumentException or EndOfStreamException)
        {
            throw new SheetNotReadable(new BrokenWorkbook());
        }
    }

    private SheetText RowOf(XmlReader xml, int number, MergedHere areas)
    {
        var cells = new List<SheetCell>();
        if (xml.IsEmptyElement)
        {
            return new SheetText(number, cells);
        }

        var column = -1;
        while (Step(xml) && xml is not { NodeType: XmlNodeType.EndElement, LocalName: "row" })
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
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

            while (cells.Count < column)
            {
                cells.Add(areas.Holds(cells.Count) ? new SheetCell("", CellKind.Merged) : SheetCell.Empty);
            }

            cells.Add(cell);
        }

        return new SheetText(number, cells);
    }

    private SheetCell CellOf(XmlReader xml, int row)
    {
        var (type, style, formula, text) = (xml.GetAttribute("t"), xml.GetAttribute("s"), false, new StringBuilder());
        if (!xml.IsEmptyElement)
        {
            var inValue = false;
            while (Step(xml) && xml is not { NodeType: XmlNodeType.EndElement, LocalName: "c" })
            {
                if (xml is { NodeType: XmlNodeType.Element })
                {
                    formula |= xml.LocalName == "f";
                    inValue = xml.LocalName is "v" or "t" && !xml.IsEmptyElement;
                }
                else if (xml.NodeType is XmlNodeType.EndElement)
                {
                    inValue = false;
                }
                else if (inValue && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                {
                    text.Append(inValue ? xml.Value : "");
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
        return isDay && Days.FromSerial(number + (book.From1904 ? 1462 : 0)) is { } day
            ? new SheetCell(day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), CellKind.Day)
            : new SheetCell(number.ToString("0.############", CultureInfo.InvariantCulture), CellKind.Number);
    }

    private List<Area> MergedAreas()
    {
        var areas = new List<Area>();
        using var xml = book.Read(part);
        var more = Step(xml);
        while (more)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetData", IsEmptyElement: false })
            {
                Pass(xml);
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && Area.Of(xml.GetAttribute("ref")) is { } area)
            {
                areas.Add(area);
                if (areas.Count > MostMerged)
                {
                    throw new SheetNotReadable(new TooManyMerged(MostMerged));
                }
            }

            more = Step(xml);
        }

        areas.Sort((one, other) => one.FirstRow.CompareTo(other.FirstRow));
        return areas;
    }

    private static int? ColumnOf(string? place)
    {
        var column = 0;
        foreach (var letter in place ?? "")
        {
            if (letter is < 'A' or > 'Z' || column > 20_000)
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }

    private sealed record Area(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
    {
        public static Area? Of(string? place) =>
            place?.Split(':') is [var first, var last] && ColumnOf(first) is { } left && ColumnOf(last) is { } right
            && int.TryParse(first.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var top)
            && int.TryParse(last.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var bottom)
                ? new Area(top, bottom, left, right)
                : null;
    }

    /// <summary>The joined cells of the present row; rows come in their order.</summary>
    private sealed class MergedHere(List<Area> all)
    {
        private readonly List<Area> _here = [];
        private int _next;

        public void GoTo(int row)
        {
            for (; _next < all.Count && all[_next].FirstRow <= row; _next++)
            {
                _here.Add(all[_next]);
            }

            _here.RemoveAll(area => area.LastRow < row);
        }

        public bool Holds(int column) => _here.Exists(area => column >= area.FirstColumn && column <= area.LastColumn);
    }
}
