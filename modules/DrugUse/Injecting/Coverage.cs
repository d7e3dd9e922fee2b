namespace SocialWatch.DrugUse.Injecting;

/// <summary>How well the clean kits somebody was given cover the injections. Stored nowhere: worked out when it is read.</summary>
internal enum CoverageLevel
{
    Low,
    Some,
    Enough,
}

/// <summary>
/// Need-based coverage of one person: kits given in the last 28 days (that day and the 27 before it), divided by
/// injections per day × 28.
/// </summary>
/// <remarks>
/// The idea is that of the needle-syringe indicators of the WHO, UNODC and UNAIDS technical guide for countries to set
/// targets for universal access to HIV prevention, treatment and care for injecting drug users (2012 revision), which count
/// needles and syringes per person who injects and call a programme's reach high above 60 per cent; here the need is the
/// person's own. The lines of 30 and 60 per cent for one person are this programme's, where a cell starts from: no standard
/// sets them. Kits from elsewhere (a pharmacy, a friend) are not known here, so a low number is a reason to ask, not a verdict.
/// </remarks>
internal sealed record Coverage(int Kits, int Injections)
{
    public const int Days = 28;
    public const int LowBelow = 30;
    public const int EnoughFrom = 60;

    /// <summary>Rounded down, for the eye only. May be over a hundred.</summary>
    public int Percent => (int)(Kits * 100L / Injections);

    // Compared before rounding: 29.9 per cent is low.
    public CoverageLevel Level => (Kits * 100L, Injections) switch
    {
        var (kits, injections) when kits < (long)LowBelow * injections => CoverageLevel.Low,
        var (kits, injections) when kits < (long)EnoughFrom * injections => CoverageLevel.Some,
        _ => CoverageLevel.Enough,
    };

    /// <summary>Null when nothing is known of injecting, or the person does not inject: of no injections there is no coverage.</summary>
    public static Coverage? Of(DrugUseFacts own, DateOnly today)
    {
        if (own.Injecting is not { InjectionsPerDay: > 0 and var perDay })
        {
            return null;
        }

        var first = today.DayNumber - (Days - 1);
        var kits = own.KitsGiven.Values.Where(given => given.On.DayNumber >= first && given.On <= today).Sum(given => given.Kits);
        return new Coverage(kits, perDay * Days);
    }
}
