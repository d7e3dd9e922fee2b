using SocialWatch.Outcomes.Indicators;

namespace SocialWatch.Outcomes.Reports;

/// <summary>Of whom a number counts: of which programmes, in which communes, of which kind of act or closing. None: of all, everywhere.</summary>
/// <param name="IsSecret">Of a secret programme, which is in no report but its own.</param>
internal sealed record Whose(string Programmes, string Zone, bool IsSecret, string Kind = "")
{
    // A campaign of secret programmes alone counts nobody for those who are not of their teams.
    private const string Nobody = "-";

    public static Whose Of(Scope scope, bool isSecret) => new(Ordered(ProgrammesOf(scope, isSecret)), Ordered(scope.Zone), isSecret);

    public static Whose Of(OutcomeReport report, bool isSecret) => new(Ordered([report.Programme, .. report.Programmes ?? []]), Ordered(report.Zone ?? []), isSecret);

    /// <summary>The programmes that a report of a campaign counts for everybody.</summary>
    public static IReadOnlyList<string> ProgrammesOf(Scope scope, bool isSecret)
    {
        string[] open = [.. $"{scope.Programme} {scope.Campaign?.Programmes}".Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        return open.Length > 0 || isSecret || scope.CampaignProgrammes.Count == 0 ? [.. open, .. isSecret ? scope.CampaignProgrammes : []] : [Nobody];
    }

    /// <summary>Whoever is counted in the other is counted here.</summary>
    public bool Holds(Whose other) => IsSecret == other.IsSecret && IsWithin(other.Programmes, Programmes) && IsWithin(other.Zone, Zone) && (Kind.Length == 0 || Kind == other.Kind);

    /// <summary>What is counted here is not counted there.</summary>
    public bool IsApartFrom(Whose other) => AreApart(Programmes, other.Programmes) || AreApart(Zone, other.Zone) || AreApart(Kind, other.Kind);

    public static string[] Names(string names) => names.Length == 0 ? [] : names.Split('\n');

    private static bool IsWithin(string few, string many) => many.Length == 0 || (few.Length > 0 && Names(few).All(Names(many).Contains));

    private static bool AreApart(string one, string other) => one.Length > 0 && other.Length > 0 && !Names(one).Any(Names(other).Contains);

    private static string Ordered(IEnumerable<string> names) => string.Join('\n', names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
