namespace SocialWatch.Outcomes.Reports;

/// <summary>Between which numbers a hidden one must lie.</summary>
internal readonly record struct Bounds(long Least, long Most)
{
    public long Candidates => Most - Least + 1;
}

/// <summary>
/// Somebody with a pencil: takes every number that is told and every relation that always holds, and narrows the hidden ones
/// until nothing more follows. What this finds, a reader finds; so nothing is published before it has been tried.
/// </summary>
internal sealed class Attack
{
    // More than the people of a province.
    private const long Most = 100_000_000;

    // Each pass goes through every relation once. Relations that do not fit each other creep on for ever and teach nothing.
    private const int MostPasses = 64;

    private readonly Dictionary<string, int> _places;
    private readonly List<(int Whole, bool IsExact, int[] Parts)> _relations;

    public Attack(IReadOnlyCollection<Relation> relations)
    {
        _places = relations.SelectMany(relation => relation.All).Distinct(StringComparer.Ordinal).Select((id, place) => (id, place)).ToDictionary(one => one.id, one => one.place, StringComparer.Ordinal);
        _relations = [.. relations.Select(relation => (_places[relation.Whole], relation.IsExact, relation.Parts.Select(part => _places[part]).ToArray()))];
    }

    /// <param name="told">The numbers told. Everything else that a relation names is hidden.</param>
    /// <param name="leastOf">What is known of a hidden one from its not being told as zero.</param>
    public IReadOnlyDictionary<string, Bounds> On(IReadOnlyDictionary<string, int> told, Func<string, long> leastOf)
    {
        var bounds = new Bounds[_places.Count];
        foreach (var (id, place) in _places)
        {
            bounds[place] = told.TryGetValue(id, out var number) ? new Bounds(number, number) : new Bounds(leastOf(id), Most);
        }

        for (var (pass, narrowed) = (0, true); narrowed && pass < MostPasses; pass++)
        {
            narrowed = false;
            foreach (var relation in _relations)
            {
                narrowed |= Narrowed(bounds, relation);
            }
        }

        return _places.ToDictionary(one => one.Key, one => bounds[one.Value], StringComparer.Ordinal);
    }

    private static bool Narrowed(Bounds[] bounds, (int Whole, bool IsExact, int[] Parts) relation)
    {
        var (least, most) = (0L, 0L);
        foreach (var part in relation.Parts)
        {
            (least, most) = (least + bounds[part].Least, most + bounds[part].Most);
        }

        var whole = bounds[relation.Whole];
        var narrowed = Narrow(bounds, relation.Whole, least, relation.IsExact ? most : Most);
        foreach (var part in relation.Parts)
        {
            var one = bounds[part];
            narrowed |= Narrow(bounds, part, relation.IsExact ? whole.Least - (most - one.Most) : one.Least, whole.Most - (least - one.Least));
        }

        return narrowed;
    }

    private static bool Narrow(Bounds[] bounds, int place, long least, long most)
    {
        var before = bounds[place];
        var after = new Bounds(Math.Max(before.Least, least), Math.Min(before.Most, most));
        // Where the relations do not fit each other, nothing can be learnt from them.
        if (after == before || after.Least > after.Most)
        {
            return false;
        }

        bounds[place] = after;
        return true;
    }
}
