using SocialWatch.Kernel.People;

namespace SocialWatch.People.Matching;

/// <summary>Which of somebody's names; <see cref="Any"/> where it cannot be told.</summary>
public enum NamePart
{
    Any,
    Given,
    Father,
    Family,
}

/// <summary>Something that speaks for or against two records being one person. Its sentence stands in the words under "match.{name}".</summary>
/// <param name="Weight">Bits: positive for, negative against.</param>
public abstract record Reason(double Weight)
{
    public sealed record SameName(NamePart Part, string Name, double Weight) : Reason(Weight);

    /// <summary>The same name, and few have it.</summary>
    public sealed record RareName(NamePart Part, string Name, double Weight) : Reason(Weight);

    public sealed record SoundsAlike(NamePart Part, string One, string Other, double Weight) : Reason(Weight);

    public sealed record Nickname(NamePart Part, string One, string Other, double Weight) : Reason(Weight);

    public sealed record NearName(NamePart Part, string One, string Other, double Weight) : Reason(Weight);

    public sealed record OtherName(NamePart Part, string One, string Other, double Weight) : Reason(Weight);

    public sealed record OrderSwapped(double Weight) : Reason(Weight);

    public sealed record PartMissing(double Weight) : Reason(Weight);

    /// <summary>Father's and family name in common and the given name not: brothers and sisters are like that.</summary>
    public sealed record PerhapsSiblings(double Weight) : Reason(Weight);

    /// <summary>The given name of the one is the father's name of the other.</summary>
    public sealed record PerhapsParent(double Weight) : Reason(Weight);

    public sealed record SameBirth(DateOnly Day, double Weight) : Reason(Weight);

    public sealed record DayAndMonthSwapped(DateOnly One, DateOnly Other, double Weight) : Reason(Weight);

    public sealed record SameBirthYear(int Year, double Weight) : Reason(Weight);

    public sealed record BirthYearApart(int One, int Other, double Weight) : Reason(Weight);

    public sealed record OtherBirth(int One, int Other, double Weight) : Reason(Weight);

    public sealed record OtherSex(double Weight) : Reason(Weight);

    public sealed record SameAge(AgeBand Age, double Weight) : Reason(Weight);

    public sealed record OtherAge(double Weight) : Reason(Weight);

    public sealed record SameCommune(string Commune, double Weight) : Reason(Weight);

    public sealed record OtherCommune(double Weight) : Reason(Weight);

    public sealed record SamePlace(string Place, double Weight) : Reason(Weight);

    public sealed record SameMark(string Mark, double Weight) : Reason(Weight);

    /// <summary>Met with the same people. Who they are is not said here.</summary>
    public sealed record SameCompanion(int Many, double Weight) : Reason(Weight);

    public sealed record SameRelative(Kinship Kinship, string Name, double Weight) : Reason(Weight);

    public sealed record OtherRelative(Kinship Kinship, double Weight) : Reason(Weight);

    public sealed record SameLook(string Words, double Weight) : Reason(Weight);
}

/// <summary>What comes of it.</summary>
public enum Verdict
{
    Different,
    Perhaps,
    Same,
}

/// <param name="Score">Bits of evidence, for less against.</param>
/// <param name="Reasons">The weightiest first.</param>
public sealed record Match(double Score, Verdict Verdict, System.Collections.Immutable.ImmutableArray<Reason> Reasons);
