using SocialWatch.Kernel.People;
using SocialWatch.People.Matching;

namespace SocialWatch.Tests.People.Pairs;

/// <summary>Two records, whether they tell of one person, and what makes the pair hard.</summary>
internal sealed record LabelledPair(Evidence One, Evidence Other, bool Same, string Kind);

/// <summary>
/// The labelled pairs, the same at every run: 1,500 to tune by and 1,500 to be looked at once, half of each the same person.
/// Nothing here may be changed after the second part was looked at, or the figures say nothing.
/// </summary>
internal sealed class LabelledPairs
{
    private const int OfEach = 750;

    private readonly Random _random;
    private readonly PairPart _part;
    private readonly Observer _observer;

    private LabelledPairs(PairPart part) => (_part, _random, _observer) = (part, new Random(part.Seed), new Observer(new Random(part.Seed + 1), part));

    public static IReadOnlyList<LabelledPair> Tuning { get; } = [.. new LabelledPairs(PairPart.Tuning).All()];

    public static IReadOnlyList<LabelledPair> Once { get; } = [.. new LabelledPairs(PairPart.Once).All()];

    private IEnumerable<LabelledPair> All() => Enumerable.Range(0, OfEach).SelectMany(i => new[] { SamePerson(i), OtherPerson(i) });

    private LabelledPair SamePerson(int i)
    {
        var person = MadeUp.One(_random, _part);
        var (one, other) = (_observer.Plainly(person), _observer.Plainly(person));
        return (i % 10) switch
        {
            0 => Pair("other script", one with { Names = [_observer.Name(person, arabic: true)] }, other with { Names = [_observer.Name(person, arabic: false)] }),
            1 => Pair("spelled by ear", one with { Names = [_observer.Name(person, arabic: false, habits: 1)] }, other with { Names = [_observer.Name(person, arabic: false, habits: 2)] }),
            2 => Pair("written otherwise in Arabic", one with { Names = [_observer.Name(person, arabic: true, habits: 1)] }, other with { Names = [_observer.Name(person, arabic: true, habits: 1)] }),
            3 => Nicknamed(one, other),
            4 => Pair("order swapped", one, other with { Names = [_observer.Swapped(person)] }),
            5 => Pair("a part missing", one, other with { Names = [_observer.Shortened(person)] }),
            6 => Pair("a slip", one, other with { Names = [_observer.Slipped(person)] }),
            7 => Pair("birth told otherwise", one with { BornOn = person.Born }, other with { BornOn = _observer.BornAbout(person.Born) }),
            8 => Pair("other script by ear", one with { Names = [_observer.Name(person, arabic: true, habits: 1)] }, other with { Names = [_observer.Name(person, arabic: false, habits: 2)] }),
            _ => Pair("given name and surroundings", _observer.Closely(person), _observer.Closely(person) with { Names = [_observer.GivenOnly(person)] }),
        };
    }

    private LabelledPair Nicknamed(Evidence one, Evidence other)
    {
        var nicknamed = MadeUp.Pick(_random, _part.Nicknames);
        var given = _part.Men.Concat(_part.Women).First(name => name.Arabic == nicknamed.Arabic);
        var person = MadeUp.One(_random, _part, _part.Women.Contains(given) ? Sex.Female : Sex.Male) with { Given = given };
        (one, other) = (_observer.Plainly(person), _observer.Plainly(person));
        return Pair("nickname", one, other with { Names = [_observer.Called(person, MadeUp.Pick(_random, nicknamed.Latin))] });
    }

    private static LabelledPair Pair(string kind, Evidence one, Evidence other) => new(one, other, Same: true, kind);

    private LabelledPair OtherPerson(int i)
    {
        var person = MadeUp.One(_random, _part);
        return (i % 9) switch
        {
            0 => Different("near given names", NearGiven(person)),
            1 => Different("near family names", NearFamily(person)),
            2 => Different("siblings", (person, Sibling(person))),
            3 => Dated("same name, other years", person, person.Another(_random, _part, 4 + _random.Next(20))),
            4 => Different("other father", (person, person.Another(_random, _part, 2 + _random.Next(15)) with { Father = Other(person.Father, _part.Men) })),
            5 => Different("other family", (person, person.Another(_random, _part, _random.Next(15)) with { Family = Other(person.Family, _part.Families) })),
            6 => Different("father and son", FatherAndSon()),
            7 => Different("near given names, other script", NearGiven(person)),
            _ => Different("father's and family name in common", (person, Sibling(person) with { Commune = person.Commune, Place = person.Place })),
        };
    }

    private LabelledPair Different(string kind, (MadeUp One, MadeUp Other) people) => new(
        _observer.Plainly(people.One, arabic: kind.EndsWith("script", StringComparison.Ordinal) ? true : null),
        _observer.Plainly(people.Other, arabic: kind.EndsWith("script", StringComparison.Ordinal) ? false : null), Same: false, kind);

    private LabelledPair Dated(string kind, MadeUp one, MadeUp other) =>
        new(_observer.Plainly(one) with { BornOn = one.Born }, _observer.Plainly(other) with { BornOn = other.Born }, Same: false, kind);

    private (MadeUp, MadeUp) NearGiven(MadeUp person)
    {
        var (one, other) = MadeUp.Pick(_random, _part.NearGiven);
        var sex = one.Arabic.EndsWith('ة') ? Sex.Female : Sex.Male;
        return (person with { Given = one, Sex = sex }, Sibling(person) with { Given = other, Sex = other.Arabic.EndsWith('ة') ? Sex.Female : sex });
    }

    private (MadeUp, MadeUp) NearFamily(MadeUp person)
    {
        var (one, other) = MadeUp.Pick(_random, _part.NearFamily);
        return (person with { Family = one }, person.Another(_random, _part, _random.Next(12)) with { Family = other });
    }

    /// <summary>Of the same parents, some years apart, mostly living in the same commune.</summary>
    private MadeUp Sibling(MadeUp person)
    {
        var sibling = MadeUp.One(_random, _part) with { Father = person.Father, Family = person.Family, Mother = person.Mother, Born = person.Born.AddDays(400 + _random.Next(3000)) };
        sibling = _random.Next(3) == 0 ? sibling : sibling with { Commune = person.Commune };
        return sibling.Given == person.Given ? sibling with { Given = Other(person.Given, sibling.Sex is Sex.Female ? _part.Women : _part.Men) } : sibling;
    }

    private (MadeUp, MadeUp) FatherAndSon()
    {
        var father = MadeUp.One(_random, _part, Sex.Male);
        var son = MadeUp.One(_random, _part, Sex.Male) with { Father = father.Given, Given = father.Father, Family = father.Family, Commune = father.Commune, Born = father.Born.AddDays(8000 + _random.Next(4000)) };
        return (father, son.Given == father.Given ? son with { Given = Other(father.Given, _part.Men) } : son);
    }

    private Written Other(Written than, IReadOnlyList<Written> from)
    {
        var other = MadeUp.Pick(_random, from);
        return other.Arabic == than.Arabic ? from[(from.ToList().IndexOf(other) + 1) % from.Count] : other;
    }
}
