namespace SocialWatch.Outcomes.Indicators;

/// <summary>How often each whole number of days or minutes came up: what a median is read from, without keeping who it was.</summary>
internal sealed class Ranks
{
    private readonly SortedDictionary<int, int> _counts = [];

    public int Count { get; private set; }

    public void Add(int value)
    {
        _counts[value] = _counts.GetValueOrDefault(value) + 1;
        Count++;
    }

    /// <summary>
    /// The nearest rank: the smallest number that at least this share do not exceed. Always one that came up, never a
    /// mean of two; null where nothing came up.
    /// </summary>
    public int? At(int percent)
    {
        var rank = (Count * percent + 99) / 100;
        foreach (var (value, count) in _counts)
        {
            rank -= count;
            if (rank <= 0)
            {
                return value;
            }
        }

        return null;
    }
}
