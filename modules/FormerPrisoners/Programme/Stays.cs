using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Programme;

/// <summary>A bed between the prison and a home, and what is owed there. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stays
{
    public const string HalfwayHouse = "halfway-house";

    public static ImmutableArray<StayKind> All { get; } =
    [
        new StayKind(HalfwayHouse, Acts.HalfwayReception, Acts.HalfwayNight)
        {
            Protocol =
            [
                new ProtocolStep("welcome-interview", Approach.SocioCommunity, TimeSpan.FromDays(1)),
                new ProtocolStep("treatment-check", Approach.Medical, TimeSpan.FromDays(2)),
                new ProtocolStep("papers-check", Approach.Legal, TimeSpan.FromDays(7)),
                new ProtocolStep("work-interview", Approach.SocioEconomic, TimeSpan.FromDays(7), Every: TimeSpan.FromDays(14)),
                new ProtocolStep("stay-review", Approach.SocioCommunity, TimeSpan.FromDays(15), Every: TimeSpan.FromDays(15)),
            ],
        },
    ];
}
