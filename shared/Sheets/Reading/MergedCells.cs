using System.Globalization;

namespace SocialWatch.Sheets.Reading;

/// <summary>The joined cells of the present row; rows come in their order.</summary>
/// <param name="all">Every joined area, by its first row.</param>
internal sealed class MergedCells(List<MergedCells.Area> all)
{
    // How many areas reach over a column here: looked up for each cell, however many areas there are.
    private readonly int[] _over = new int[Limits.MostColumns];
    private readonly PriorityQueue<Area, int> _here = new();
    private int _next;

    public void GoTo(int row)
    {
        for (; _next < all.Count && all[_next].FirstRow <= row; _next++)
        {
            _here.Enqueue(all[_next], all[_next].LastRow);
            Count(all[_next], 1);
        }

        while (_here.TryPeek(out var area, out var last) && last < row)
        {
            _here.Dequeue();
            Count(area, -1);
        }
    }

    /// <summary>Whether the cell is one of several joined into one. Beyond the last column that is read, none is.</summary>
    public bool Holds(int column) => column < _over.Length && _over[column] > 0;

    private void Count(Area area, int by)
    {
        for (var column = area.FirstColumn; column <= Math.Min(area.LastColumn, _over.Length - 1); column++)
        {
            _over[column] += by;
        }
    }

    public static int? ColumnOf(string? place)
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

    public sealed record Area(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
    {
        public static Area? Of(string? place) =>
            place?.Split(':') is [var first, var last] && ColumnOf(first) is { } left && ColumnOf(last) is { } right
            && int.TryParse(first.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var top)
            && int.TryParse(last.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var bottom)
                ? new Area(top, bottom, left, right)
                : null;
    }
}
