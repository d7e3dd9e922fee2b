using SocialWatch.Tests.People.Pairs;

namespace SocialWatch.Bench;

/// <summary>
/// A million people's names as a cell would have them: some names very common, most family names rare, two thirds written in
/// Arabic, spelled by many hands. And what is typed to find some of them again.
/// </summary>
internal sealed class PeopleNames(int seed)
{
    private static readonly string[] Onsets = ["ب", "بن", "بو", "ال", "آيت ", "م", "ت", "ز", "ح", "خ", "ش", "ق", "و", "ع"];
    private static readonly string[] Middles = ["را", "لو", "مي", "نا", "سو", "حا", "كري", "غا", "دو", "طي", "عب", "جل", "فر", "زا"];
    private static readonly string[] Ends = ["وي", "ني", "ري", "ان", "لي", "دي", "ات", "وم", "اش", "يق", "ار", "وف"];

    private readonly Random _random = new(seed);
    private readonly Spellers _spellers = new(new Random(seed + 1));
    private readonly Written[] _given = [.. PairNames.MenBoth, .. PairNames.WomenBoth, .. PairNames.MenTuning, .. PairNames.WomenTuning, .. PairNames.MenOnce, .. PairNames.WomenOnce];
    private readonly Written[] _families = [.. PairNames.FamiliesBoth, .. PairNames.FamiliesTuning, .. PairNames.FamiliesOnce, .. Invented()];

    /// <summary>Who somebody is; spelled otherwise each time.</summary>
    public (Written Given, Written Father, Written Family) Person() => (Common(_given), Common(_given), Common(_families));

    public string Spell((Written Given, Written Father, Written Family) person, int habits)
    {
        var arabic = _random.Next(3) > 0;
        var father = _random.Next(3) == 0 ? _spellers.Spell(person.Father, arabic, 0) + " " : "";
        return $"{_spellers.Spell(person.Given, arabic, habits)} {father}{_spellers.Spell(person.Family, arabic, habits)}";
    }

    /// <summary>Given and family name in the one script or the other, spelled by ear, or with a slip.</summary>
    public string Typed((Written Given, Written Father, Written Family) person)
    {
        var arabic = _random.Next(2) == 0;
        var typed = $"{_spellers.Spell(person.Given, arabic, _random.Next(2))} {_spellers.Spell(person.Family, arabic, _random.Next(2))}";
        return _random.Next(5) == 0 ? _spellers.Slip(typed) : typed;
    }

    // As names are: the tenth is a tenth as common as the first.
    private Written Common(Written[] names) => names[Math.Min(names.Length - 1, (int)(Math.Pow(names.Length + 1, _random.NextDouble()) - 1))];

    /// <summary>Family names that nobody has, for there are more of them than anybody would write down.</summary>
    private static IEnumerable<Written> Invented() =>
        from onset in Onsets
        from middle in Middles
        from second in Middles
        from end in Ends
        where middle != second
        select onset + middle + second + end into arabic
        select new Written(arabic, [Capital(Others.Transliterated(arabic))]);

    private static string Capital(string word) => string.Concat(word[..1].ToUpperInvariant(), word.AsSpan(1));
}
