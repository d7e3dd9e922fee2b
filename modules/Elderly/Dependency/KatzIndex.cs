namespace SocialWatch.Elderly.Dependency;

/// <summary>What somebody does alone, without help or watching.</summary>
internal sealed record Activities(bool Bathing, bool Dressing, bool Toileting, bool Transferring, bool Continence, bool Feeding);

/// <summary>
/// The index of independence in activities of daily living: one point for each of six activities that is done alone
/// (S. Katz et al., "Studies of Illness in the Aged: The Index of ADL", JAMA 185, 1963). The bands are those in common
/// use with it: six is full function, two or less is severe impairment, what lies between is moderate.
/// </summary>
internal static class KatzIndex
{
    public const int Most = 6;

    public const string Independent = "independent";
    public const string Moderate = "moderate";
    public const string Severe = "severe";

    private const int SevereUpTo = 2;

    public static int Of(Activities alone) =>
        ((bool[])[alone.Bathing, alone.Dressing, alone.Toileting, alone.Transferring, alone.Continence, alone.Feeding]).Count(done => done);

    public static string Band(int score) => score switch
    {
        >= Most => Independent,
        <= SevereUpTo => Severe,
        _ => Moderate,
    };
}
