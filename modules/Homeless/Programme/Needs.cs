using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Programme;

/// <summary>What is judged together with the person when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("shelter", Approach.SocioCommunity),
        new("food-and-hygiene", Approach.SocioCommunity),
        new("family", Approach.SocioCommunity),
        new("health", Approach.Medical),
        new("mental-health", Approach.Medical),
        new("addiction", Approach.Medical),
        new("identity-documents", Approach.Legal),
        new("safety", Approach.Legal),
        new("income-and-work", Approach.SocioEconomic),
        new("housing", Approach.SocioEconomic),
        new("education", Approach.SocioEconomic),
    ];
}
