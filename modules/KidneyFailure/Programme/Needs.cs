using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.KidneyFailure.Programme;

/// <summary>What is judged together with the patient when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("dialysis", Approach.Medical),
        new("medicines-and-tests", Approach.Medical),
        new("transplant", Approach.Medical),
        new("mental-health", Approach.Medical),
        new("transport", Approach.SocioCommunity),
        new("food", Approach.SocioCommunity),
        new("family", Approach.SocioCommunity),
        new("identity-documents", Approach.Legal),
        new("health-cover", Approach.SocioEconomic),
        new("income-and-work", Approach.SocioEconomic),
        new("housing", Approach.SocioEconomic),
    ];
}
