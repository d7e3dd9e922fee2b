using System.Collections.Immutable;
using SocialWatch.Kernel.People;
using SocialWatch.People.Index;

namespace SocialWatch.People.Matching;

/// <summary>Compares everything that is neither name nor birth.</summary>
internal static class Surroundings
{
    private const int MostLooks = 3;

    // Words of a description that say nothing about whom one sees.
    private static readonly HashSet<string> Empty = new(
        ["في", "من", "على", "علي", "مع", "حوالي", "عند", "قرب", "رجل", "امراه", "homme", "femme", "environ", "avec", "dans", "man", "woman", "about", "with", "the", "and", "les", "des", "une"],
        StringComparer.Ordinal);

    public static IEnumerable<Reason> Compare(Evidence one, Evidence other) =>
        new Reason?[] { OfSex(one.Sex, other.Sex), OfCommune(one.Commune, other.Commune), OfPlaces(one, other), OfMarks(one, other), OfCompanions(one, other), OfLooks(one, other) }
            .OfType<Reason>()
            .Concat(OfFamily(one.Family, other.Family));

    /// <summary>The words by which a description may be found again.</summary>
    public static IEnumerable<string> LooksOf(string? description) => Spelling.WordsOf(description).Where(word => word.Length > 2 && !Empty.Contains(word) && !char.IsDigit(word[0]));

    private static Reason? OfSex(Sex one, Sex other) => (one, other) switch
    {
        (Sex.Unknown, _) or (_, Sex.Unknown) => null,
        _ when one == other => new SameSex(),
        _ => new Reason.OtherSex(Weights.OtherSex),
    };

    private static Reason? OfCommune(string? one, string? other) => one is null || other is null ? null
        : Spelling.LineOf(one) == Spelling.LineOf(other) ? new Reason.SameCommune(one, Weights.SameCommune)
        : new Reason.OtherCommune(Weights.OtherCommune);

    private static Reason.SamePlace? OfPlaces(Evidence one, Evidence other) => InCommon(one.Places, other.Places) is { } place ? new Reason.SamePlace(place, Weights.SamePlace) : null;

    private static Reason.SameMark? OfMarks(Evidence one, Evidence other) => InCommon(one.Marks, other.Marks) is { } mark ? new Reason.SameMark(mark, Weights.SameMark) : null;

    private static Reason.SameCompanion? OfCompanions(Evidence one, Evidence other) =>
        one.Companions.Intersect(other.Companions).Count() is > 0 and var many ? new Reason.SameCompanion(many, Weights.SameCompanion) : null;

    private static Reason.SameLook? OfLooks(Evidence one, Evidence other)
    {
        if (one.Description is null || other.Description is null)
        {
            return null;
        }

        var words = LooksOf(one.Description).Intersect(LooksOf(other.Description), StringComparer.Ordinal).Take(MostLooks).ToList();
        return words.Count == 0 ? null : new Reason.SameLook(string.Join(' ', words), words.Count * Weights.SameLook);
    }

    private static IEnumerable<Reason> OfFamily(ImmutableArray<Relative> one, ImmutableArray<Relative> other) =>
        from mine in one
        from theirs in other
        where mine.Kinship == theirs.Kinship
        group (mine, theirs) by mine.Kinship into kin
        let same = kin.FirstOrDefault(pair => IsSameName(pair.mine.Name, pair.theirs.Name)).mine
        // Somebody has one father and one mother, and several of all others.
        where same is not null || kin.Key is Kinship.Father or Kinship.Mother
        select same is not null ? (Reason)new Reason.SameRelative(kin.Key, same.Name, Weights.SameRelative) : new Reason.OtherRelative(kin.Key, Weights.OtherRelative);

    private static bool IsSameName(string one, string other) =>
        NameReader.Read(one) is [var first, ..] && NameReader.Read(other) is [var second, ..] && NameLikeness.Of(first, second) >= Likeness.Nickname;

    /// <summary>The first text of one of which at least half the words stand in a text of the other.</summary>
    private static string? InCommon(ImmutableArray<string> one, ImmutableArray<string> other) => one.FirstOrDefault(text => other.Any(known => IsAlike(text, known)));

    private static bool IsAlike(string one, string other)
    {
        var (words, others) = (LooksOf(one).ToHashSet(StringComparer.Ordinal), LooksOf(other).ToHashSet(StringComparer.Ordinal));
        return words.Count > 0 && others.Count > 0 && words.Intersect(others, StringComparer.Ordinal).Count() * 2 > Math.Min(words.Count, others.Count);
    }

    /// <summary>Weighs, and is not worth a word.</summary>
    internal sealed record SameSex() : Reason(Weights.SameSex);
}
