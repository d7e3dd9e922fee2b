namespace SocialWatch.Outcomes.Reports;

/// <summary>
/// What several reports together tell of one number that adds up over days: a year less eleven months is the twelfth, a cell
/// less four programmes the fifth. For every stretch between any two days on which a report began or ended, the most and the
/// least it can be; narrowed by every number told until nothing more follows (the shortest paths of difference constraints).
/// </summary>
internal sealed class Together
{
    // More than the people of a province; the sum of two still is a number.
    private const int Unknown = 100_000_000;

    // Each round carries what one scope tells into those around it. More than a few teach nothing new.
    private const int MostRounds = 8;

    private readonly int[] _days;
    private readonly List<Whose> _whose;
    // The most that lies between two days; where the second is the earlier one, the least, negative.
    private readonly List<int[,]> _most;
    private readonly List<(int Whole, int[] Parts, bool IsAll)> _nested = [];
    private readonly List<(int Scope, int From, int To)> _hidden = [];

    private Together(IReadOnlyCollection<Released> all, IReadOnlySet<string> programmes)
    {
        _days = [.. all.SelectMany(one => new[] { one.Days.From.DayNumber, one.Days.To.DayNumber + 1 }).Distinct().Order()];
        _whose = [.. all.Select(one => one.Whose).Distinct()];
        _most = [.. _whose.Select(_ => Nothing(_days.Length))];
        for (var whole = 0; whole < _whose.Count; whole++)
        {
            var parts = Enumerable.Range(0, _whose.Count).Where(part => part != whole && _whose[whole].Holds(_whose[part])).ToArray();
            _nested.AddRange(parts.Select(part => (whole, new[] { part }, false)));
            if (Apart(parts) is { Length: > 1 } apart)
            {
                _nested.Add((whole, apart, IsAll(_whose[whole], apart, programmes, _whose)));
            }
        }
    }

    /// <summary>Whether this number beside those told before lets somebody find one to four that could not be found without it.</summary>
    /// <param name="programmes">Those of which there is anything: who has the reports of all of them has that of the cell.</param>
    public static bool TellsOfFew(Released another, IReadOnlyCollection<Released> before, IReadOnlySet<string> programmes)
    {
        if (before.Count == 0)
        {
            return false;
        }

        // On the same days both times, or a stretch would seem new that only has got a name.
        var known = new Together([another, .. before], programmes);
        // What came last is nearest to what is so; an older number that no longer fits, because it was corrected, teaches nothing.
        foreach (var one in before.Reverse())
        {
            known.Add(one);
        }

        var without = known.Few();
        known.Add(another);
        return known.Few().Except(without).Any();
    }

    /// <summary>The stretches of which is known that they hold at most four, and perhaps some; and the hidden ones that are nearly known. With how well.</summary>
    private HashSet<(int Whole, int Parts, int From, int To, int Most, int Least)> Few()
    {
        Narrow();
        var few = new HashSet<(int, int, int, int, int, int)>();
        for (var from = 0; from < _days.Length; from++)
        {
            for (var to = from + 1; to < _days.Length; to++)
            {
                for (var scope = 0; scope < _whose.Count; scope++)
                {
                    Note((scope, -1, from, to, _most[scope][from, to], Least(scope, from, to)));
                }

                for (var nested = 0; nested < _nested.Count; nested++)
                {
                    var (whole, parts, _) = _nested[nested];
                    Note((whole, nested, from, to, _most[whole][from, to] - parts.Sum(part => Least(part, from, to)), Least(whole, from, to) - parts.Sum(part => _most[part][from, to])));
                }
            }
        }

        foreach (var (scope, from, to) in _hidden.Where(one => _most[one.Scope][one.From, one.To] > 0 && _most[one.Scope][one.From, one.To] - Least(one.Scope, one.From, one.To) + 1 < SmallNumbers.Fewest))
        {
            few.Add((scope, -1, from, to, _most[scope][from, to], Least(scope, from, to)));
        }

        return few;

        void Note((int Whole, int Parts, int From, int To, int Most, int Least) stretch)
        {
            if (stretch.Most is > 0 and < SmallNumbers.Fewest)
            {
                few.Add(stretch with { Least = Math.Max(stretch.Least, 0) });
            }
        }
    }

    private void Add(Released one)
    {
        var (scope, from, to) = (_whose.IndexOf(one.Whose), Array.BinarySearch(_days, one.Days.From.DayNumber), Array.BinarySearch(_days, one.Days.To.DayNumber + 1));
        switch (one.Figure)
        {
            case { State: FigureState.Told, Number: { } number } when number <= _most[scope][from, to] && number >= Least(scope, from, to):
                AtMost(scope, from, to, number);
                AtMost(scope, to, from, -number);
                break;
            case { State: FigureState.Hidden }:
                // Zero too is hidden where it would complete a sum, so of what is hidden nothing is known.
                _hidden.Add((scope, from, to));
                break;
        }
    }

    private int Least(int scope, int from, int to) => -_most[scope][to, from];

    /// <summary>One more thing known of a stretch, and all that follows from it within its scope.</summary>
    private void AtMost(int scope, int from, int to, int number)
    {
        var most = _most[scope];
        // What contradicts what is known already teaches nothing.
        if (most[from, to] <= number || number + most[to, from] < 0)
        {
            return;
        }

        for (var i = 0; i < _days.Length; i++)
        {
            for (var j = 0; j < _days.Length && most[i, from] < Unknown; j++)
            {
                if (most[to, j] < Unknown)
                {
                    most[i, j] = Math.Min(most[i, j], most[i, from] + number + most[to, j]);
                }
            }
        }
    }

    /// <summary>Carries what is known of a whole to its parts, and back, until nothing more follows.</summary>
    private void Narrow()
    {
        var narrowed = new HashSet<int>();
        for (var round = 0; round < MostRounds; round++)
        {
            narrowed.Clear();
            foreach (var (whole, parts, isAll) in _nested)
            {
                for (var from = 0; from < _days.Length; from++)
                {
                    for (var to = from + 1; to < _days.Length; to++)
                    {
                        Narrow(whole, parts, isAll, from, to, narrowed);
                    }
                }
            }

            if (narrowed.Count == 0)
            {
                return;
            }

            foreach (var scope in narrowed)
            {
                Close(_most[scope]);
            }
        }
    }

    private void Narrow(int whole, int[] parts, bool isAll, int from, int to, HashSet<int> narrowed)
    {
        var (wholeMost, wholeLeast) = (_most[whole][from, to], Least(whole, from, to));
        var (least, most, unknown) = (0, 0, 0);
        foreach (var part in parts)
        {
            least += Least(part, from, to);
            (most, unknown) = _most[part][from, to] is var one && one >= Unknown ? (most, unknown + 1) : (most + one, unknown);
        }

        Note(whole, to, from, -least);
        if (isAll && unknown == 0)
        {
            Note(whole, from, to, most);
        }

        foreach (var part in parts)
        {
            var (partMost, partLeast) = (_most[part][from, to], Least(part, from, to));
            if (wholeMost < Unknown)
            {
                Note(part, from, to, wholeMost - (least - partLeast));
            }

            if (isAll && unknown == (partMost >= Unknown ? 1 : 0))
            {
                Note(part, to, from, most - (partMost >= Unknown ? 0 : partMost) - wholeLeast);
            }
        }

        void Note(int scope, int first, int second, int number)
        {
            var known = _most[scope];
            // What contradicts what is known, because it was corrected between, teaches nothing.
            if (number < known[first, second] && number + known[second, first] >= 0)
            {
                known[first, second] = number;
                narrowed.Add(scope);
            }
        }
    }

    /// <summary>All that follows from each other within one scope.</summary>
    private void Close(int[,] most)
    {
        for (var over = 0; over < _days.Length; over++)
        {
            for (var i = 0; i < _days.Length; i++)
            {
                if (most[i, over] is var first && first < Unknown)
                {
                    for (var j = 0; j < _days.Length; j++)
                    {
                        // Never less than what the other way round allows.
                        if (most[over, j] < Unknown && first + most[over, j] < most[i, j])
                        {
                            most[i, j] = Math.Max(first + most[over, j], -most[j, i]);
                        }
                    }
                }
            }
        }
    }

    private static bool IsAll(Whose whole, int[] parts, IReadOnlySet<string> programmes, List<Whose> whose) =>
        whole is { Programmes: "", Zone: "" } && programmes.IsSubsetOf(parts.Where(part => whose[part].Zone.Length == 0).SelectMany(part => whose[part].Programmes.Split('\n')));

    /// <summary>As many of them as count nobody in common, the narrowest first.</summary>
    private int[] Apart(int[] parts)
    {
        var apart = new List<int>();
        foreach (var part in parts.OrderBy(part => parts.Count(other => _whose[part].Holds(_whose[other]))))
        {
            if (apart.All(other => _whose[part].IsApartFrom(_whose[other])))
            {
                apart.Add(part);
            }
        }

        return [.. apart];
    }

    private static int[,] Nothing(int days)
    {
        var most = new int[days, days];
        for (var i = 0; i < days; i++)
        {
            for (var j = i + 1; j < days; j++)
            {
                most[i, j] = Unknown;
            }
        }

        return most;
    }
}
