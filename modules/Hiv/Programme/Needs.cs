using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Programme;

/// <summary>What is judged together with the person when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("treatment", Approach.Medical),
        new("health", Approach.Medical),
        new("mental-health", Approach.Medical),
        new("mother-and-child", Approach.Medical),
        new("food", Approach.SocioCommunity),
        new("family-and-trust", Approach.SocioCommunity),
        new("safety", Approach.SocioCommunity),
        new("rights", Approach.Legal),
        new("identity-documents", Approach.Legal),
        new("income-and-work", Approach.SocioEconomic),
        new("housing", Approach.SocioEconomic),
        new("education", Approach.SocioEconomic),
    ];
}
