namespace SocialWatch.Outcomes.Reports;

/// <summary>
/// The most and the least that a sum over days can be between any two days on which a report began or ended, from what is told
/// of some stretches: the shortest paths of difference constraints.
/// </summary>
internal sealed class Stretches(int days)
{
    // More than the people of a province; the sum of two still is a number.
    public const int Unknown = 100_000_000;

    // Where the second day is the earlier one: the least, negative.
    private readonly int[] _most = Nothing(days);

    public Stretches(Stretches other)
        : this(other.Days) => other._most.CopyTo(_most, 0);

    public int Days => days;

    public int Most(int from, int to) => _most[(from * days) + to];

    public int Least(int from, int to) => -_most[(to * days) + from];

    /// <summary>One more thing known; what follows from it is worked out by <see cref="Close"/>.</summary>
    /// <returns>False when it was known, or contradicts what is known: then it teaches nothing.</returns>
    public bool AtMost(int from, int to, int number)
    {
        if (number >= Most(from, to) || number + Most(to, from) < 0)
        {
            return false;
        }

        _most[(from * days) + to] = number;
        return true;
    }

    /// <summary>All that follows from each other.</summary>
    public void Close()
    {
        for (var over = 0; over < days; over++)
        {
            for (var i = 0; i < days; i++)
            {
                if (_most[(i * days) + over] is var first && first < Unknown)
                {
                    Follow(i, first, over);
                }
            }
        }
    }

    private void Follow(int i, int first, int over)
    {
        for (var j = 0; j < days; j++)
        {
            var second = _most[(over * days) + j];
            if (second < Unknown && first + second < _most[(i * days) + j])
            {
                // Never less than what the other way round allows: numbers that were corrected between do not fit.
                _most[(i * days) + j] = Math.Max(first + second, -_most[(j * days) + i]);
            }
        }
    }

    private static int[] Nothing(int days)
    {
        var most = new int[days * days];
        for (var i = 0; i < days; i++)
        {
            for (var j = i + 1; j < days; j++)
            {
                most[(i * days) + j] = Unknown;
            }
        }

        return most;
    }
}
