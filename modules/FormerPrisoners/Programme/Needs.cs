using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Programme;

/// <summary>What is judged together with the person when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("housing", Approach.SocioCommunity),
        new("family", Approach.SocioCommunity),
        new("company", Approach.SocioCommunity),
        new("health", Approach.Medical),
        new("addiction", Approach.Medical),
        new("identity-documents", Approach.Legal),
        new("duties-to-justice", Approach.Legal),
        new("income-and-work", Approach.SocioEconomic),
        new("education", Approach.SocioEconomic),
    ];
}
