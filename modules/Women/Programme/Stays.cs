using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Programme;

/// <summary>Where she and her children stay, and what is owed to them there. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stays
{
    public const string Refuge = "refuge";

    /// <summary>Somewhere that nobody may learn of. The place is written in words, sealed, and told by no fact of this programme.</summary>
    public const string HiddenPlace = "hidden-place";

    public static ImmutableArray<StayKind> All { get; } =
    [
        new StayKind(Refuge, Acts.RefugeReception, Acts.RefugeNight)
        {
            Protocol =
            [
                new ProtocolStep("welcome-interview", Approach.SocioCommunity, TimeSpan.FromDays(1)),
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromDays(2)),
                new ProtocolStep("children-look", Approach.SocioCommunity, TimeSpan.FromDays(3), Every: TimeSpan.FromDays(15)),
                new ProtocolStep("rights-interview", Approach.Legal, TimeSpan.FromDays(7)),
                new ProtocolStep("stay-review", Approach.SocioCommunity, TimeSpan.FromDays(15), Every: TimeSpan.FromDays(15)),
            ],
        },

        // Visits would give the place away: somebody calls, and asks whether it is still unknown.
        new StayKind(HiddenPlace, Acts.HiddenReception, Acts.HiddenNight)
        {
            NeedsCentre = false,
            IsHidden = true,
            Protocol =
            [
                new ProtocolStep("safety-call", Approach.SocioCommunity, TimeSpan.FromDays(1), Every: TimeSpan.FromDays(2)),
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromDays(3)),
                new ProtocolStep("stay-review", Approach.SocioCommunity, TimeSpan.FromDays(15), Every: TimeSpan.FromDays(15)),
            ],
        },
    ];
}
