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
internal static class Attack
{
    // More than the people of a province.
    private const long Most = 100_000_000;

    /// <param name="told">The numbers told. Everything else that a relation names is hidden.</param>
    /// <param name="leastOf">What is known of a hidden one from its not being told as zero.</param>
    public static IReadOnlyDictionary<string, Bounds> On(IReadOnlyDictionary<string, int> told, IReadOnlyCollection<Relation> relations, Func<string, long> leastOf)
    {
        var bounds = relations.SelectMany(relation => relation.All).Distinct(StringComparer.Ordinal)
            .ToDictionary(id => id, id => told.TryGetValue(id, out var number) ? new Bounds(number, number) : new Bounds(leastOf(id), Most), StringComparer.Ordinal);

        for (var narrowed = true; narrowed;)
        {
            narrowed = false;
            foreach (var relation in relations)
            {
                var least = relation.Parts.Sum(part => bounds[part].Least);
                var most = relation.Parts.Sum(part => bounds[part].Most);
                var whole = bounds[relation.Whole];
                narrowed |= Narrow(relation.Whole, new Bounds(least, relation.IsExact ? most : Most));
                foreach (var part in relation.Parts)
                {
                    var one = bounds[part];
                    narrowed |= Narrow(part, new Bounds(relation.IsExact ? whole.Least - (most - one.Most) : one.Least, whole.Most - (least - one.Least)));
                }
            }
        }

        return bounds;

        bool Narrow(string id, Bounds by)
        {
            var before = bounds[id];
            var after = new Bounds(Math.Max(before.Least, by.Least), Math.Min(before.Most, by.Most));
            // Where the relations do not fit each other, nothing can be learnt from them.
            if (after == before || after.Least > after.Most)
            {
                return false;
            }

            bounds[id] = after;
            return true;
        }
    }
}
