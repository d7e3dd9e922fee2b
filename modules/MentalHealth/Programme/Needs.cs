using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.MentalHealth.Programme;

/// <summary>What is judged together with the person when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("treatment", Approach.Medical),
        new("understanding-illness", Approach.Medical),
        new("physical-health", Approach.Medical),
        new("addiction", Approach.Medical),
        new("family", Approach.SocioCommunity),
        new("carer-support", Approach.SocioCommunity),
        new("daily-life", Approach.SocioCommunity),
        new("rights-and-safety", Approach.Legal),
        new("identity-documents", Approach.Legal),
        new("housing", Approach.SocioEconomic),
        new("income-and-work", Approach.SocioEconomic),
    ];
}
