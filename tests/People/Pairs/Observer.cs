using SocialWatch.Kernel.People;
using SocialWatch.People.Matching;

namespace SocialWatch.Tests.People.Pairs;

/// <summary>Writes down a person as one volunteer on one night would: some of it, in some spelling.</summary>
internal sealed class Observer(Random random, PairPart part)
{
    private readonly Spellers _spellers = new(random);

    /// <summary>A name in any form, and each other thing with about even chances.</summary>
    public Evidence Plainly(MadeUp person, bool? arabic = null) => new()
    {
        Names = [Name(person, arabic ?? random.Next(2) == 0, random.Next(2))],
        BornOn = random.Next(5) switch { 0 or 1 => person.Born, 2 => BornAbout(person.Born), _ => null },
        Sex = random.Next(8) == 0 ? Sex.Unknown : person.Sex,
        Age = random.Next(4) == 0 ? AgeBand.Unknown : MadeUp.BandOf(person.Born, 2026),
        Commune = random.Next(3) == 0 ? null : random.Next(8) == 0 ? MadeUp.One(random, part).Commune : person.Commune,
        Places = random.Next(4) == 0 ? [person.Place] : [],
    };

    /// <summary>Somebody well looked at: a place, a mark, who is with them, the mother's name.</summary>
    public Evidence Closely(MadeUp person) => Plainly(person) with
    {
        Sex = person.Sex, Age = MadeUp.BandOf(person.Born, 2026), Commune = person.Commune, Places = [person.Place],
        Marks = random.Next(3) == 0 ? [] : [person.Mark],
        Companions = random.Next(2) == 0 ? [] : [person.Companion],
        Family = random.Next(2) == 0 ? [] : [new Relative(Kinship.Mother, person.Mother)],
    };

    /// <summary>Given, father's and family name, or given and family name only; with or without "son of".</summary>
    public string Name(MadeUp person, bool arabic, int habits = 0)
    {
        var given = _spellers.Spell(person.Given, arabic, habits);
        var family = _spellers.Spell(person.Family, arabic, habits > 0 ? random.Next(2) : 0);
        return random.Next(5) switch
        {
            0 or 1 => $"{given} {family}",
            2 => $"{given} {SonOf(person, arabic)}{_spellers.Spell(person.Father, arabic, 0)} {family}",
            _ => $"{given} {_spellers.Spell(person.Father, arabic, 0)} {family}",
        };
    }

    public string Swapped(MadeUp person)
    {
        var arabic = random.Next(2) == 0;
        return $"{_spellers.Spell(person.Family, arabic, 0)} {_spellers.Spell(person.Given, arabic, random.Next(2))}";
    }

    public string Shortened(MadeUp person)
    {
        var arabic = random.Next(2) == 0;
        var given = _spellers.Spell(person.Given, arabic, 0);
        return random.Next(2) == 0 ? $"{given} {SonOf(person, arabic)}{_spellers.Spell(person.Father, arabic, 0)}" : $"{given} {_spellers.Spell(person.Family, arabic, 0)}";
    }

    public string Slipped(MadeUp person)
    {
        var arabic = random.Next(2) == 0;
        var (given, family) = (_spellers.Spell(person.Given, arabic, 0), _spellers.Spell(person.Family, arabic, 0));
        return random.Next(2) == 0 ? $"{_spellers.Slip(given)} {family}" : $"{given} {_spellers.Slip(family)}";
    }

    public string GivenOnly(MadeUp person) => _spellers.Spell(person.Given, random.Next(2) == 0, 1);

    public string Called(MadeUp person, string nickname) => $"{nickname} {_spellers.Spell(person.Family, nickname[0] > 'ÿ', 0)}";

    /// <summary>The day as it gets into files: day and month exchanged, a year or two off, or only the year.</summary>
    public DateOnly BornAbout(DateOnly born) => random.Next(3) switch
    {
        0 when born.Day <= 12 => new DateOnly(born.Year, born.Day, born.Month),
        0 or 1 => born.AddYears(random.Next(2) == 0 ? 1 + random.Next(2) : -1 - random.Next(2)),
        _ => new DateOnly(born.Year, 1, 1),
    };

    private static string SonOf(MadeUp person, bool arabic) => (person.Sex, arabic) switch
    {
        (Sex.Female, true) => "بنت ",
        (Sex.Female, false) => "Bent ",
        (_, true) => "بن ",
        _ => "Ben ",
    };
}
