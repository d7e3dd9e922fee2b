namespace SocialWatch.Women.Danger;

/// <summary>How much danger she is in. Stored names: never reused with another meaning.</summary>
internal static class DangerLevels
{
    public const string Low = "low";
    public const string Raised = "raised";
    public const string Extreme = "extreme";

    private const int RaisedFrom = 2;
    private const int ExtremeFrom = 6;

    /// <summary>
    /// A rule of thumb for a cell, inspired by Jacquelyn Campbell's Danger Assessment (1985, revised 2003) and by what was
    /// found to come before a killing (Campbell et al., "Risk Factors for Femicide in Abusive Relationships", American
    /// Journal of Public Health 93, 2003). It is neither that instrument nor its scoring, and replaces nobody's judgement.
    /// Weapon, strangling and threats of death weigh three; violence that rises, in pregnancy, forced sex, threats to the
    /// children, her own thoughts of suicide and her own fear weigh two; control and a separation weigh one.
    /// Two points are raised danger, six are extreme: two of the gravest signs, or one with others around it.
    /// </summary>
    public static string Of(DangerSigns signs)
    {
        var points =
            (3 * Count(signs.Weapon, signs.Strangling, signs.DeathThreats))
            + (2 * Count(signs.ViolenceRising, signs.InPregnancy, signs.ForcedSex, signs.ThreatsToChildren, signs.SuicidalThoughts, signs.FearsForHerLife))
            + Count(signs.Control, signs.Separation);

        return points switch
        {
            >= ExtremeFrom => Extreme,
            >= RaisedFrom => Raised,
            _ => Low,
        };
    }

    public static bool NeedsPlan(string? danger) => danger is not (null or Low);

    /// <summary>For comparing two assessments.</summary>
    public static int Rank(string danger) => danger switch
    {
        Extreme => 2,
        Raised => 1,
        _ => 0,
    };

    private static int Count(params ReadOnlySpan<bool> signs)
    {
        var count = 0;
        foreach (var sign in signs)
        {
            count += sign ? 1 : 0;
        }

        return count;
    }
}
