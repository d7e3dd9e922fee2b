namespace SocialWatch.Outcomes.Reports;

/// <summary>
/// What all reports together tell of one sum over days: a year less eleven months is the twelfth, a cell less four programmes the
/// fifth, a programme less its other acts the hidden one. Somebody with every report and a pencil, who narrows what each sum can
/// be until nothing more follows.
/// </summary>
internal sealed class Together
{
    // Each round carries what one scope tells into those around it. More than a few teach nothing new.
    private const int MostRounds = 12;

    private readonly int[] _days;
    private readonly List<Whose> _whose;
    private readonly ILookup<int, Parts> _partsOf;
    private readonly IReadOnlyList<Parts> _parts;
    private readonly List<Released> _told = [];
    private Stretches[] _known;
    private HashSet<Few> _few = [];

    /// <param name="all">Every number that was told before or may be told now: their days and their people.</param>
    /// <param name="isDisjoint">Whether what two programmes count is never the same.</param>
    public Together(IReadOnlyCollection<Released> all, IEnumerable<string> programmes, bool isDisjoint)
    {
        _days = [.. all.SelectMany(one => new[] { one.Days.From.DayNumber, one.Days.To.DayNumber + 1 }).Distinct().Order()];
        // Between the cell and a kind of act stands the programme, whether it was ever told or not.
        _whose = [.. all.Select(one => one.Whose).SelectMany(one => new[] { one, one with { Kind = "" } })
            .Concat(all.Where(one => one.Whose is { Programmes: "", IsSecret: false }).SelectMany(one => programmes.Select(programme => one.Whose with { Programmes = programme, Kind = "" }))).Distinct()];
        _parts = Parts.Among(_whose, isDisjoint);
        _partsOf = _parts.SelectMany(parts => parts.Of.Append(parts.Whole).Select(scope => (scope, parts))).ToLookup(one => one.scope, one => one.parts);
        _known = [.. _whose.Select(_ => new Stretches(_days.Length))];
    }

    private readonly record struct Few(int Scope, int Parts, int From, int To, int Most, int Least);

    /// <summary>What was published before, oldest first.</summary>
    public void Begin(IReadOnlyCollection<Released> before)
    {
        // What came last is nearest to what is so; an older number that no longer fits, because it was corrected, teaches nothing.
        _told.AddRange(before);
        (_known, _few) = Read(before.Reverse());
    }

    /// <summary>Whether this number, told beside all others, lets somebody find one to four that could not be found without it. If not, it is told from here on.</summary>
    public bool TellsOfFew(Released one)
    {
        var (scope, from, to) = Place(one);
        var (number, most, least) = (one.Figure.Number ?? 0, _known[scope].Most(from, to), _known[scope].Least(from, to));
        if ((number > most && number - most < SmallNumbers.Fewest) || (number < least && least - number < SmallNumbers.Fewest))
        {
            // Corrected since by one to four: beside the old number it tells of them.
            return true;
        }

        var (known, few) = number > most || number < least ? Read(_told.Append(one).Reverse()) : Read([one], _known);
        if (few.Except(_few).Any())
        {
            return true;
        }

        _told.Add(one);
        (_known, _few) = (known, few);
        return false;
    }

    /// <summary>It is not told. Zero too is hidden where it would complete a sum, so nothing is known of it.</summary>
    public void Hides(Released one)
    {
        _told.Add(one with { Figure = Figure.Hidden });
        _few = FewIn(_known);
    }

    private (Stretches[] Known, HashSet<Few> Few) Read(IEnumerable<Released> all, Stretches[]? before = null)
    {
        var known = before is null ? [.. _whose.Select(_ => new Stretches(_days.Length))] : before.Select(one => new Stretches(one)).ToArray();
        var changed = new HashSet<int>();
        foreach (var one in all)
        {
            var (scope, from, to) = Place(one);
            if (one.Figure is { State: FigureState.Told, Number: { } number } && number <= known[scope].Most(from, to) && number >= known[scope].Least(from, to))
            {
                var isNew = known[scope].AtMost(from, to, number) | known[scope].AtMost(to, from, -number);
                if (isNew)
                {
                    known[scope].Close();
                    changed.Add(scope);
                }
            }
        }

        Narrow(known, changed);
        return (known, FewIn(known));
    }

    private (int Scope, int From, int To) Place(Released one) =>
        (_whose.IndexOf(one.Whose), Array.BinarySearch(_days, one.Days.From.DayNumber), Array.BinarySearch(_days, one.Days.To.DayNumber + 1));

    /// <summary>Carries what is known of a whole to its parts, and back, until nothing more follows.</summary>
    private void Narrow(Stretches[] known, HashSet<int> changed)
    {
        for (var round = 0; round < MostRounds && changed.Count > 0; round++)
        {
            var next = new HashSet<int>();
            foreach (var parts in changed.SelectMany(scope => _partsOf[scope]).Distinct())
            {
                for (var from = 0; from < _days.Length; from++)
                {
                    for (var to = from + 1; to < _days.Length; to++)
                    {
                        Narrow(known, parts, from, to, next);
                    }
                }
            }

            foreach (var scope in next)
            {
                known[scope].Close();
            }

            changed = next;
        }
    }

    private static void Narrow(Stretches[] known, Parts parts, int from, int to, HashSet<int> narrowed)
    {
        var (wholeMost, wholeLeast, least, most, unknown) = (known[parts.Whole].Most(from, to), known[parts.Whole].Least(from, to), 0, 0, 0);
        foreach (var part in parts.Of)
        {
            least += known[part].Least(from, to);
            (most, unknown) = known[part].Most(from, to) is var one && one >= Stretches.Unknown ? (most, unknown + 1) : (most + one, unknown);
        }

        Note(parts.Whole, to, from, -least);
        if (parts.IsAll && unknown == 0)
        {
            Note(parts.Whole, from, to, most);
        }

        foreach (var part in parts.Of)
        {
            var (partMost, partLeast) = (known[part].Most(from, to), known[part].Least(from, to));
            if (wholeMost < Stretches.Unknown)
            {
                Note(part, from, to, wholeMost - (least - partLeast));
            }

            if (parts.IsAll && unknown == (partMost >= Stretches.Unknown ? 1 : 0))
            {
                Note(part, to, from, most - (partMost >= Stretches.Unknown ? 0 : partMost) - wholeLeast);
            }
        }

        void Note(int scope, int first, int second, int number)
        {
            if (known[scope].AtMost(first, second, number))
            {
                narrowed.Add(scope);
            }
        }
    }

    /// <summary>The stretches of which is known that they hold at most four, and perhaps some; what a whole has beside its parts; and the hidden ones that are nearly known. With how well.</summary>
    private HashSet<Few> FewIn(Stretches[] known)
    {
        var few = new HashSet<Few>();
        for (var from = 0; from < _days.Length; from++)
        {
            for (var to = from + 1; to < _days.Length; to++)
            {
                for (var scope = 0; scope < known.Length; scope++)
                {
                    Note(new Few(scope, -1, from, to, known[scope].Most(from, to), known[scope].Least(from, to)));
                }

                for (var i = 0; i < _parts.Count; i++)
                {
                    var parts = _parts[i];
                    Note(new Few(parts.Whole, i, from, to, known[parts.Whole].Most(from, to) - parts.Of.Sum(part => known[part].Least(from, to)), (int)Math.Max(0, known[parts.Whole].Least(from, to) - parts.Of.Sum(part => (long)known[part].Most(from, to)))));
                }
            }
        }

        foreach (var (scope, from, to) in _told.Where(one => one.Figure.State is FigureState.Hidden).Select(Place))
        {
            var (most, least) = (known[scope].Most(from, to), known[scope].Least(from, to));
            if (most > 0 && most - least + 1 < SmallNumbers.Fewest)
            {
                few.Add(new Few(scope, -1, from, to, most, least));
            }
        }

        return few;

        void Note(Few one)
        {
            if (one.Most is > 0 and < SmallNumbers.Fewest)
            {
                few.Add(one with { Least = Math.Max(one.Least, 0) });
            }
        }
    }
}
