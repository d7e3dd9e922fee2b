using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Programme;

/// <summary>What is judged together with the person when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("shelter", Approach.SocioCommunity),
        new("daily-help", Approach.SocioCommunity),
        new("family", Approach.SocioCommunity),
        new("company", Approach.SocioCommunity),
        new("health", Approach.Medical),
        new("memory", Approach.Medical),
        new("identity-documents", Approach.Legal),
        new("protection", Approach.Legal),
        new("income-and-rights", Approach.SocioEconomic),
        new("housing", Approach.SocioEconomic),
    ];
}
