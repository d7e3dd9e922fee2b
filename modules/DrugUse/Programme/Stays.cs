using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Programme;

/// <summary>A bed for those who want to be treated away from the street. Lengths are where a cell starts from.</summary>
internal static class Stays
{
    public const string Residential = "residential-care";

    public static ImmutableArray<StayKind> All { get; } =
    [
        new StayKind(Residential, Acts.ResidentialCare, Acts.ResidentialNight)
        {
            Protocol =
            [
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromDays(1)),
                new ProtocolStep("welcome-interview", Approach.SocioCommunity, TimeSpan.FromDays(1)),
                new ProtocolStep("psychological-session", Approach.SocioCommunity, TimeSpan.FromDays(7), Every: TimeSpan.FromDays(7)),
                // Whoever leaves a bed has lost the habit of the dose: the talk about overdose comes before the door.
                new ProtocolStep("overdose-talk", Approach.Medical, TimeSpan.FromDays(7)),
                new ProtocolStep("stay-review", Approach.SocioCommunity, TimeSpan.FromDays(14), Every: TimeSpan.FromDays(14)),
            ],
        },
    ];
}
