using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Programme;

/// <summary>The two kinds of shelter, and what is owed to whoever sleeps there. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stays
{
    public const string Ordinary = "ordinary";

    /// <summary>Opened for the nights of a cold wave, with doors wider than usual.</summary>
    public const string ColdWave = "cold-wave";

    public static ImmutableArray<StayKind> All { get; } =
    [
        new StayKind(Ordinary, Acts.CentreReception, Acts.ShelterNight)
        {
            Protocol =
            [
                new ProtocolStep("welcome-interview", Approach.SocioCommunity, TimeSpan.FromDays(1)),
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromDays(2)),
                new ProtocolStep("hygiene-and-meals", Approach.SocioCommunity, TimeSpan.FromDays(7), Every: TimeSpan.FromDays(7)),
                // A temporary shelter that nobody reviews becomes a permanent one.
                new ProtocolStep("stay-review", Approach.SocioCommunity, TimeSpan.FromDays(15), Every: TimeSpan.FromDays(15)),
            ],
        },

        // The published cold wave lasted six days: the body first, and a word about what comes next before it is over.
        new StayKind(ColdWave, Acts.ColdWaveShelter, Acts.ShelterNight)
        {
            Protocol =
            [
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromDays(1)),
                new ProtocolStep("welcome-interview", Approach.SocioCommunity, TimeSpan.FromDays(2)),
                new ProtocolStep("stay-review", Approach.SocioCommunity, TimeSpan.FromDays(5), Every: TimeSpan.FromDays(7)),
            ],
        },
    ];
}
