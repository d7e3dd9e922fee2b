using System.Collections.Immutable;

namespace SocialWatch.People.Matching;

/// <summary>Tells whether two records are of one person, how sure that is, and why. Pure: the same two always give the same answer.</summary>
internal static class Matcher
{
    private const double UnknownShare = 0.0006;

    /// <summary>How common a name is by the table alone, for want of people to count.</summary>
    public static double ShareOfTable(NameUnit unit) => unit.Spells.IsEmpty && unit.CoreSpells.IsEmpty
        ? UnknownShare
        : Math.Max(UnknownShare, (unit.Spells.IsEmpty ? unit.CoreSpells : unit.Spells).Max(KnownNames.Table.ShareOf));

    public static Match Compare(Evidence one, Evidence other, ShareOf? share = null) =>
        Compare(one, [.. one.Names.Select(NameReader.Read)], other, [.. other.Names.Select(NameReader.Read)], share ?? ShareOfTable);

    /// <summary>The same, with names that were read before.</summary>
    public static Match Compare(Evidence one, ImmutableArray<ImmutableArray<NameUnit>> names, Evidence other, ImmutableArray<ImmutableArray<NameUnit>> otherNames, ShareOf share)
    {
        Reason[] reasons = [.. OfNames(WithFather(one, names), WithFather(other, otherNames), share), .. OfOne(BirthComparison.Compare(one, other)), .. Surroundings.Compare(one, other)];
        var score = reasons.Sum(reason => reason.Weight);
        var verdict = score >= Weights.Same ? Verdict.Same : score >= Weights.Perhaps ? Verdict.Perhaps : Verdict.Different;
        return new Match(score, verdict, [.. reasons.Where(reason => reason is not Surroundings.SameSex).OrderByDescending(reason => Math.Abs(reason.Weight))]);
    }

    /// <summary>Of several names of either, the two that fit best.</summary>
    private static IReadOnlyList<Reason> OfNames(ImmutableArray<ImmutableArray<NameUnit>> names, ImmutableArray<ImmutableArray<NameUnit>> others, ShareOf share)
    {
        IReadOnlyList<Reason> best = [];
        var most = double.MinValue;
        foreach (var name in names)
        {
            foreach (var other in others)
            {
                var reasons = NameComparison.Compare(name, other, share);
                if (reasons.Sum(reason => reason.Weight) is var weight && weight > most)
                {
                    (best, most) = (reasons, weight);
                }
            }
        }

        return best;
    }

    /// <summary>A father told of elsewhere stands in the name, where the father's name would stand.</summary>
    private static ImmutableArray<ImmutableArray<NameUnit>> WithFather(Evidence evidence, ImmutableArray<ImmutableArray<NameUnit>> names)
    {
        if (evidence.Family.FirstOrDefault(relative => relative.Kinship is Kinship.Father) is not { } father || NameReader.Read(father.Name) is not [var told, ..])
        {
            return names;
        }

        return [.. names.Select(units => units.Length == 2 && !units.Any(unit => NameLikeness.Of(unit, told) >= Likeness.Nickname) ? units.Insert(1, told) : units)];
    }

    private static IEnumerable<Reason> OfOne(Reason? reason) => reason is null ? [] : [reason];
}
