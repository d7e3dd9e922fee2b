using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.StreetChildren.Programme;

/// <summary>What is judged together with the child when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("shelter", Approach.SocioCommunity),
        new("food-and-hygiene", Approach.SocioCommunity),
        new("family", Approach.SocioCommunity),
        new("attachment-and-play", Approach.SocioCommunity),
        new("health", Approach.Medical),
        new("mental-health", Approach.Medical),
        new("addiction", Approach.Medical),
        new("safety", Approach.Legal),
        new("identity-documents", Approach.Legal),
        new("education", Approach.SocioEconomic),
        new("training-and-work", Approach.SocioEconomic),
    ];
}
