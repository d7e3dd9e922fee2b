using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Programme;

/// <summary>What is judged together with the person, and where the person wishes with those who care, when a plan is made.</summary>
internal static class Needs
{
    public static ImmutableArray<NeedKind> All { get; } =
    [
        new("assistive-devices", Approach.Medical),
        new("health-and-rehabilitation", Approach.Medical),
        new("mental-health", Approach.Medical),
        new("help-day-by-day", Approach.SocioCommunity),
        new("communication", Approach.SocioCommunity),
        new("family-and-carers", Approach.SocioCommunity),
        new("safety", Approach.SocioCommunity),
        new("card-and-rights", Approach.Legal),
        new("identity-documents", Approach.Legal),
        new("income-and-work", Approach.SocioEconomic),
        new("accessible-housing", Approach.SocioEconomic),
        new("school", Approach.SocioEconomic),
    ];
}
