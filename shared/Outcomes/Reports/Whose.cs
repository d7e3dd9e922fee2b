using SocialWatch.Outcomes.Indicators;

namespace SocialWatch.Outcomes.Reports;

/// <summary>Of whom a report counts: of which programmes, in which communes. None: of all, everywhere.</summary>
/// <param name="IsSecret">Of a secret programme, which is in no report but its own.</param>
internal sealed record Whose(string Programmes, string Zone, bool IsSecret)
{
    public static Whose Of(Scope scope, bool isSecret) => new(Ordered([scope.Programme ?? "", .. scope.CampaignProgrammes]), Ordered(scope.Zone), isSecret);

    /// <summary>Whoever is counted in the other is counted here.</summary>
    public bool Holds(Whose other) => IsSecret == other.IsSecret && IsWithin(other.Programmes, Programmes) && IsWithin(other.Zone, Zone);

    /// <summary>What is counted here is not counted there.</summary>
    public bool IsApartFrom(Whose other) => AreApart(Programmes, other.Programmes) || AreApart(Zone, other.Zone);

    private static bool IsWithin(string few, string many) => many.Length == 0 || (few.Length > 0 && Lines(few).All(Lines(many).Contains));

    private static bool AreApart(string one, string other) => one.Length > 0 && other.Length > 0 && !Lines(one).Any(Lines(other).Contains);

    private static string Ordered(IEnumerable<string> names) => string.Join('\n', names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string[] Lines(string names) => names.Split('\n');
}
