namespace SocialWatch.People.Matching;

/// <summary>
/// How often something is seen when two records are of one person (m) and when they are of two (u). What it weighs is log2 m/u:
/// I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage", Journal of the American Statistical Association 64 (1969).
/// The u of a name is how many people have it, so a rare name in common tells more. The figures: decision 0013.
/// </summary>
internal static class Weights
{
    /// <summary>Above this two records are taken for one person until somebody looks; above the other they are shown.</summary>
    public const double Same = 10;
    public const double Perhaps = 3.5;

    // However rare a name: it may be written wrongly on both sides by the same hand.
    private const double MostOfAName = 9;
    private const double LeastOfAName = 2;

    public const double RareShare = 0.0004;

    /// <summary>Of the spellings of one name, as many as 1 in 7 is heard or written otherwise.</summary>
    public static double SameName(double share) => Math.Clamp(Bits(0.85, share), LeastOfAName, MostOfAName);

    /// <summary>A name that is nearly the same: for it when it is very near, against it when it is less, in one line from a slip (0.085) to another name (0.40).</summary>
    public static double NearName(double distance) => NearestName + ((distance - NameLikeness.SameSound) / (NameLikeness.NearSound - NameLikeness.SameSound) * (FurthestName - NearestName));

    private static readonly double NearestName = Bits(0.06, 0.02);
    private static readonly double FurthestName = Bits(0.01, 0.10);

    public static readonly double Nickname = Bits(0.12, 0.015);
    public static readonly double OtherGiven = Bits(0.01, 0.97);
    public static readonly double OtherFather = Bits(0.03, 0.97);
    public static readonly double OtherFamily = Bits(0.06, 0.97);
    public static readonly double OtherOrMissing = Bits(0.15, 0.60);
    public static readonly double PartMissing = Bits(0.40, 0.55);
    public static readonly double OnlyGiven = Bits(0.25, 0.55);
    public static readonly double OrderSwapped = Bits(0.08, 0.12);

    // Outweighs the two names that are found, each in the other's place.
    public static readonly double PerhapsParent = Bits(0.00002, 0.25);
    public static readonly double PerhapsSiblings = Bits(0.02, 0.30);

    public static readonly double SameBirth = Bits(0.50, 0.0005);
    public static readonly double DayAndMonthSwapped = Bits(0.06, 0.0005);
    public static readonly double SameBirthYear = Bits(0.20, 0.02);
    public static readonly double YearTwoApart = Bits(0.12, 0.0008);
    public static readonly double YearTwoApartOnly = Bits(0.08, 0.06);
    public static readonly double OtherBirth = Bits(0.002, 0.93);

    public static readonly double SameSex = Bits(0.99, 0.55);
    public static readonly double OtherSex = Bits(0.005, 0.45);
    public static readonly double SameAge = Bits(0.85, 0.40);
    public static readonly double NextAge = Bits(0.13, 0.35);
    public static readonly double OtherAge = Bits(0.01, 0.25);
    public static readonly double SameCommune = Bits(0.75, 0.25);
    public static readonly double OtherCommune = Bits(0.25, 0.75);

    public static readonly double SamePlace = Bits(0.50, 0.06);
    public static readonly double SameMark = Bits(0.60, 0.04);
    public static readonly double SameCompanion = Bits(0.30, 0.004);
    public static readonly double SameRelative = Bits(0.70, 0.04);
    public static readonly double OtherRelative = Bits(0.10, 0.95);

    /// <summary>Each word of the looks in common, up to three.</summary>
    public static readonly double SameLook = Bits(0.40, 0.12);

    public static double Bits(double m, double u) => Math.Log2(m / u);
}
