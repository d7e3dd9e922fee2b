using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Programme;

/// <summary>What is judged together with the person, in the person's own words, when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("safer-use", Approach.Medical),
        new("health", Approach.Medical),
        new("mental-health", Approach.Medical),
        new("treatment", Approach.Medical),
        new("shelter", Approach.SocioCommunity),
        new("food-and-hygiene", Approach.SocioCommunity),
        new("family", Approach.SocioCommunity),
        new("identity-documents", Approach.Legal),
        new("legal-situation", Approach.Legal),
        new("access-to-rights", Approach.Legal),
        new("income-and-work", Approach.SocioEconomic),
        new("housing", Approach.SocioEconomic),
        new("education", Approach.SocioEconomic),
    ];
}
