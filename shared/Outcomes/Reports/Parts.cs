namespace SocialWatch.Outcomes.Reports;

/// <summary>A whole, and parts of it that count nobody in common.</summary>
/// <param name="IsAll">There is nothing in the whole but these.</param>
internal sealed record Parts(int Whole, int[] Of, bool IsAll)
{
    /// <summary>Which of these are parts of which: each alone, and as many together as count nobody in common, whichever one begins with.</summary>
    /// <param name="isDisjoint">False for what one and the same may be counted in by two programmes: then none are taken together.</param>
    public static IReadOnlyList<Parts> Among(IReadOnlyList<Whose> scopes, bool isDisjoint)
    {
        var (all, within) = (new List<Parts>(), new List<int>[scopes.Count]);
        for (var whole = 0; whole < scopes.Count; whole++)
        {
            within[whole] = [.. Enumerable.Range(0, scopes.Count).Where(part => part != whole && scopes[whole].Holds(scopes[part]))];
        }

        for (var whole = 0; whole < scopes.Count; whole++)
        {
            // Those in between carry on what is known.
            var next = within[whole].Where(part => !within[whole].Exists(other => other != part && within[other].Contains(part))).OrderBy(part => within[part].Count).ToList();
            all.AddRange(next.Select(part => new Parts(whole, [part], false)));
            if (isDisjoint)
            {
                all.AddRange(next.Select(part => Beside(part, next, scopes)).Where(parts => parts.Length > 1).DistinctBy(parts => string.Join(' ', parts)).Select(parts => new Parts(whole, parts, Fill(whole, parts, scopes))));
            }
        }

        return all;
    }

    private static int[] Beside(int first, List<int> next, IReadOnlyList<Whose> scopes)
    {
        List<int> apart = [first];
        foreach (var part in next.Where(part => part != first))
        {
            if (apart.TrueForAll(other => scopes[part].IsApartFrom(scopes[other])))
            {
                apart.Add(part);
            }
        }

        return [.. apart.Order()];
    }

    /// <summary>By kind, by programme or by commune, and all there are of these.</summary>
    private static bool Fill(int whole, int[] parts, IReadOnlyList<Whose> scopes)
    {
        var (wide, narrow) = (scopes[whole], parts.Select(part => scopes[part]).ToList());
        var kinds = scopes.Where(scope => scope.Kind.Length > 0 && wide.Holds(scope with { Zone = wide.Zone })).Select(scope => scope.Kind).ToHashSet(StringComparer.Ordinal);
        var programmes = wide.Programmes.Length > 0 ? Whose.Names(wide.Programmes) : [.. scopes.SelectMany(scope => Whose.Names(scope.Programmes)).Distinct()];
        var communes = wide.Zone.Length > 0 ? Whose.Names(wide.Zone) : [.. scopes.SelectMany(scope => Whose.Names(scope.Zone)).Distinct()];
        return (kinds.Count > 0 && narrow.TrueForAll(part => part.Kind.Length > 0 && part.Zone == wide.Zone) && kinds.IsSubsetOf(narrow.Select(part => part.Kind)))
            || (narrow.TrueForAll(part => part.Kind == wide.Kind && part.Zone == wide.Zone) && programmes.All(narrow.SelectMany(part => Whose.Names(part.Programmes)).Contains))
            || (narrow.TrueForAll(part => part.Kind == wide.Kind && part.Programmes == wide.Programmes) && communes.All(narrow.SelectMany(part => Whose.Names(part.Zone)).Contains));
    }
}
