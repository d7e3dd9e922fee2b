using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.BestInterest;

namespace SocialWatch.StreetChildren.Programme;

/// <summary>Where a child may be taken in, and what is owed to whoever sleeps there. Lengths are where a cell starts from.</summary>
internal static class Stays
{
    public const string ProtectionCentre = "protection-centre";

    /// <summary>The first nights, before anybody can have written what is best for the child. The prosecutor is told all the same.</summary>
    public const string UrgentReception = "urgent-reception";

    private static readonly ProtocolStep Talk = new("individual-talk", Approach.SocioCommunity, TimeSpan.FromDays(7), Every: TimeSpan.FromDays(7));

    public static ImmutableArray<StayKind> All { get; } =
    [
        new StayKind(ProtectionCentre, Acts.CentreReception, Acts.ProtectionNight)
        {
            Requires = [new BestInterestWritten()],
            Protocol =
            [
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromDays(2)),
                new ProtocolStep("psychologist", Approach.SocioCommunity, TimeSpan.FromDays(3)),
                new ProtocolStep("school", Approach.SocioEconomic, TimeSpan.FromDays(15)),
                Talk,
                // A placement that nobody reviews lasts until eighteen.
                new ProtocolStep("placement-review", Approach.Legal, TimeSpan.FromDays(30), Every: TimeSpan.FromDays(30)),
            ],
        },

        new StayKind(UrgentReception, Acts.CentreReception, Acts.ProtectionNight)
        {
            Protocol =
            [
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromDays(1)),
                new ProtocolStep("psychologist", Approach.SocioCommunity, TimeSpan.FromDays(3)),
                new ProtocolStep("placement-review", Approach.Legal, TimeSpan.FromDays(3), Every: TimeSpan.FromDays(3)),
            ],
        },
    ];
}
