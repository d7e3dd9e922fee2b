using System.Globalization;
using SocialWatch.Journal;

namespace SocialWatch.Sheets.Rows;

/// <summary>
/// Tells rows apart that say the same: written twice, or two meals of one evening. Both count, the first is the first. A row
/// that came back to be put right brings its identity along, whatever it says now.
/// </summary>
internal sealed class RowNumbers(RowIdentities ids)
{
    private readonly Dictionary<Guid, int> _times = [];
    private readonly HashSet<Guid> _taken = [];

    /// <param name="mark">What the row was before it was put right; null for every other row.</param>
    /// <param name="said">What it says.</param>
    public Guid Next(Guid? mark, Guid said)
    {
        if (mark is { } own && _taken.Add(own))
        {
            return own;
        }

        // Copied with its mark and changed: another row, and not the second of whatever the first was.
        var first = mark is { } copied ? ids.Of("copied", copied.ToString()) : said;
        while (true)
        {
            var times = _times[first] = _times.GetValueOrDefault(first) + 1;
            var identity = times == 1 ? first : ids.Of("again", first.ToString(), times.ToString(CultureInfo.InvariantCulture));
            if (_taken.Add(identity))
            {
                return identity;
            }
        }
    }
}

/// <summary>The identity of a row as it stands in the file of refused rows. Begins with letters: a spreadsheet program makes no number of it.</summary>
internal static class RowMark
{
    private const string Start = "sw-";

    public static string Of(Guid identity) => $"{Start}{identity:N}";

    public static Guid? Read(string text) => text.StartsWith(Start, StringComparison.OrdinalIgnoreCase) && Guid.TryParseExact(text[Start.Length..], "N", out var identity) ? identity : null;
}
