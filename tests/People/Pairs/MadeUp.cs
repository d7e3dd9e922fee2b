using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Matching;

namespace SocialWatch.Tests.People.Pairs;

/// <summary>A fictional person as they are, before anybody writes anything down.</summary>
internal sealed record MadeUp(
    Written Given, Written Father, Written Family, Sex Sex, DateOnly Born, string Commune, string Place, string Mark, PersonId Companion, string Mother)
{
    private static readonly string[] Communes = ["Benslimane", "Bouznika", "El Mansouria", "Ziaida", "Ahlaf", "Oulad Yahya Louta", "Fedalate", "Sidi Bettache"];
    private static readonly string[] Places = ["المحطة الطرقية", "قرب المسجد الكبير", "السوق الأسبوعي", "باب المستشفى", "الحديقة العمومية", "قنطرة الواد", "المارشي المركزي"];
    private static readonly string[] Marks = ["ندبة على الخد الأيسر", "وشم على الذراع", "يعرج برجله اليمنى", "أصبع مقطوع", "شامة على الجبين"];

    public static MadeUp One(Random random, PairPart part, Sex? sex = null)
    {
        var hers = sex ?? (random.Next(3) == 0 ? Sex.Female : Sex.Male);
        return new MadeUp(
            Pick(random, hers is Sex.Female ? part.Women : part.Men), Pick(random, part.Men), Pick(random, part.Families), hers,
            new DateOnly(1940 + random.Next(75), 1 + random.Next(12), 1 + random.Next(28)), Pick(random, Communes), Pick(random, Places), Pick(random, Marks),
            new PersonId(IdOf(random)), Pick(random, part.Women).Arabic);
    }

    /// <summary>Somebody else of the same name: born another year, at home elsewhere.</summary>
    public MadeUp Another(Random random, PairPart part, int years) => One(random, part, Sex) with { Given = Given, Father = Father, Family = Family, Born = Born.AddYears(years).AddDays(random.Next(300)) };

    public static AgeBand BandOf(DateOnly born, int year) => (year - born.Year) switch
    {
        < 13 => AgeBand.Under13,
        < 18 => AgeBand.From13To17,
        < 26 => AgeBand.From18To25,
        < 60 => AgeBand.From26To59,
        _ => AgeBand.From60,
    };

    public static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static Guid IdOf(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}

/// <summary>What one part of the pairs is made of.</summary>
internal sealed record PairPart(
    int Seed, Written[] Men, Written[] Women, Written[] Families, (Written One, Written Other)[] NearGiven, (Written One, Written Other)[] NearFamily, ImmutableArray<Written> Nicknames)
{
    public static PairPart Tuning { get; } = new(
        20261123, [.. PairNames.MenBoth, .. PairNames.MenTuning], [.. PairNames.WomenBoth, .. PairNames.WomenTuning], [.. PairNames.FamiliesBoth, .. PairNames.FamiliesTuning],
        PairNames.NearGivenTuning, PairNames.NearFamilyTuning, [.. PairNames.NicknamesTuning]);

    public static PairPart Once { get; } = new(
        19570302, [.. PairNames.MenBoth, .. PairNames.MenOnce], [.. PairNames.WomenBoth, .. PairNames.WomenOnce], [.. PairNames.FamiliesBoth, .. PairNames.FamiliesOnce],
        PairNames.NearGivenOnce, PairNames.NearFamilyOnce, [.. PairNames.NicknamesOnce]);
}
