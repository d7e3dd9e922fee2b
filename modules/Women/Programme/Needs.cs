using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Programme;

/// <summary>What is judged together with her when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("safety", Approach.Legal),
        new("shelter", Approach.SocioCommunity),
        new("children", Approach.SocioCommunity),
        new("family", Approach.SocioCommunity),
        new("psychological-support", Approach.SocioCommunity),
        new("health", Approach.Medical),
        new("pregnancy", Approach.Medical),
        new("identity-documents", Approach.Legal),
        new("rights-and-justice", Approach.Legal),
        new("income-and-work", Approach.SocioEconomic),
        new("education", Approach.SocioEconomic),
        new("housing", Approach.SocioEconomic),
    ];
}
