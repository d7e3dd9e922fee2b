using SocialWatch.People.Matching;

namespace SocialWatch.People.Index;

/// <summary>Why somebody is in what a search found, where the eye does not see it at once.</summary>
internal static class FoundBecause
{
    /// <summary>The reason that needs saying most; null when what was typed stands in the name, or in what is seen.</summary>
    public static Reason? Of(string? typed, Indexed person)
    {
        var known = person.Names.SelectMany(name => NameReader.Read(name)).ToList();
        var words = person.Names.SelectMany(name => Spelling.WordsOf(name)).Concat(Spelling.WordsOf(person.Description)).ToList();
        return NameReader.Read(typed)
            .Where(unit => !Spelling.WordsOf(unit.Written).All(word => words.Exists(other => other.StartsWith(word, StringComparison.Ordinal))))
            .Select(unit => Likest(unit, known))
            .OfType<Reason>()
            .MinBy(reason => reason.Weight);
    }

    private static Reason? Likest(NameUnit typed, List<NameUnit> known)
    {
        var best = known.Select(unit => (Unit: unit, How: NameLikeness.Of(typed, unit))).OrderByDescending(one => one.How).ThenBy(one => NameLikeness.Distance(typed, one.Unit)).FirstOrDefault();
        return best switch
        {
            { How: Likeness.SoundsAlike } => new Reason.SoundsAlike(NamePart.Any, typed.Written, best.Unit.Written, Weights.SameName(1)),
            { How: Likeness.Nickname } => new Reason.Nickname(NamePart.Any, typed.Written, best.Unit.Written, Weights.Nickname),
            { How: Likeness.Near } => new Reason.NearName(NamePart.Any, typed.Written, best.Unit.Written, Weights.NearName(NameLikeness.NearSound)),
            _ => null,
        };
    }
}
