using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Programme;

internal static class Indicators
{
    private static readonly Tally Everybody = new(TallyOf.People);

    public static ImmutableArray<Indicator> All { get; } =
    [
        new("care-home-places", new Tally(TallyOf.Stays, Stays.CareHome)),
        new("dependency-known", new Tally(TallyOf.People, Acts.DependencyAssessment), Everybody),
        new("entitlements-obtained", new Tally(TallyOf.Acts, Acts.EntitlementObtained), new Tally(TallyOf.Acts, Acts.EntitlementRequest)),
        new("returned-to-family", new Tally(TallyOf.People, Acts.FamilyReturn), Everybody),
    ];
}
