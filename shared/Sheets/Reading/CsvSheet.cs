using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SocialWatch.Sheets.Reading;

/// <summary>A text file with a row a line.</summary>
internal sealed class CsvSheet(Stream file, ReadingChoice read) : ISheet
{
    private const int LinesLookedAt = 20;

    public static readonly IReadOnlyList<string> Delimiters = [";", ",", "\t"];

    public IReadOnlyList<string> Names => [];

    public ReadingChoice Read => read;

    public static CsvSheet Open(Stream file, ReadingChoice choice)
    {
        var encoding = choice.Encoding is { } chosen && TextEncodings.Names.Contains(chosen) ? chosen : TextEncodings.Guess(file);
        return new CsvSheet(file, new ReadingChoice(null, encoding, choice.Delimiter is { } delimiter && Delimiters.Contains(delimiter) ? delimiter : Guess(file, encoding)));
    }

    public IEnumerable<SheetText> Rows()
    {
        file.Position = 0;
        using var reader = new StreamReader(file, TextEncodings.Of(read.Encoding!), detectEncodingFromByteOrderMarks: true, 64 * 1024, leaveOpen: true);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = read.Delimiter!, BadDataFound = null, MaxFieldSize = 20 * Limits.LongestCell, TrimOptions = TrimOptions.Trim,
        }, leaveOpen: true);

        var rows = 0;
        while (Next(parser))
        {
            var record = parser.Record ?? [];
            var last = Array.FindLastIndex(record, text => !string.IsNullOrWhiteSpace(text));
            // Empty ones too.
            if (++rows > Limits.MostRows + LinesLookedAt)
            {
                throw new SheetNotReadable(new TooManyRows(Limits.MostRows));
            }

            if (last < 0)
            {
                continue;
            }

            yield return last switch
            {
                _ when last >= Limits.MostColumns => throw new SheetNotReadable(new TooManyColumns(parser.RawRow, Limits.MostColumns)),
                _ when record.Any(text => text.Length > Limits.LongestCell) => throw new SheetNotReadable(new CellTooLong(parser.RawRow, Limits.LongestCell)),
                _ => new SheetText(parser.RawRow, [.. record.Take(last + 1).Select(CellOf)]),
            };
        }
    }

    private static SheetCell CellOf(string text) => new(text, text.StartsWith('=') ? CellKind.Formula : CellKind.Text);

    private static bool Next(CsvParser parser)
    {
        var before = parser.RawRow;
        try
        {
            return parser.Read();
        }
        catch (CsvHelperException)
        {
            throw new SheetNotReadable(new CellTooLong(before + 1, Limits.LongestCell));
        }
    }

    /// <summary>What divides the first lines into the same number of parts most often.</summary>
    private static string Guess(Stream file, string encoding)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, TextEncodings.Of(encoding), detectEncodingFromByteOrderMarks: true, 64 * 1024, leaveOpen: true);
        var start = new char[32 * 1024];
        var length = reader.ReadBlock(start);
        var lines = new string(start, 0, length).Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(LinesLookedAt).ToList();
        file.Position = 0;
        return Delimiters.MaxBy(delimiter => lines.GroupBy(line => CountOf(line, delimiter[0])).Where(same => same.Key > 0).Select(same => (same.Count() * 100) + same.Key).DefaultIfEmpty(0).Max())!;
    }

    private static int CountOf(string line, char delimiter)
    {
        var (count, quoted) = (0, false);
        foreach (var letter in line)
        {
            quoted ^= letter == '"';
            count += letter == delimiter && !quoted ? 1 : 0;
        }

        return count;
    }
}
