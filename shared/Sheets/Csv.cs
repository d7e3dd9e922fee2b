using System.Text;

namespace SocialWatch.Sheets;

/// <summary>Rows for a spreadsheet to open. What would be a formula there stays a text.</summary>
internal static class Csv
{
    public static byte[] Of(IEnumerable<IEnumerable<string>> rows) =>
        [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(Line)))];

    /// <summary>Row by row, however many there are.</summary>
    public static async Task Write(Stream to, IEnumerable<IEnumerable<string>> rows, CancellationToken stop)
    {
        await using var writer = new StreamWriter(to, Encoding.UTF8, leaveOpen: true);
        foreach (var row in rows)
        {
            await writer.WriteAsync(Line(row).AsMemory(), stop);
        }
    }

    private static string Line(IEnumerable<string> row) => string.Join(';', row.Select(Cell)) + "\r\n";

    private static string Cell(string text)
    {
        // An apostrophe in front is how spreadsheets themselves keep such a text from being worked out.
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(";\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
