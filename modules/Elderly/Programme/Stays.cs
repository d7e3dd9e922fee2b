using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Programme;

/// <summary>Where people stay, and what is owed to them there. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stays
{
    public const string CareHome = "care-home";
    public const string TemporaryBed = "temporary-bed";

    /// <summary>The step that an assessment of dependency takes by itself.</summary>
    public const string DependencyCheck = "dependency-check";

    public static ImmutableArray<StayKind> All { get; } =
    [
        // Lived in, not slept in: nights are not counted. Many homes are none of the cell's centres.
        new StayKind(CareHome, Acts.CareHomePlacement)
        {
            NeedsCentre = false,
            // A home that cannot give the help that is needed is found out before, not after.
            Requires = [new DependencyKnown()],
            Protocol =
            [
                new ProtocolStep("welcome-interview", Approach.SocioCommunity, TimeSpan.FromDays(1)),
                new ProtocolStep("medication-check", Approach.Medical, TimeSpan.FromDays(1), Every: TimeSpan.FromDays(7)),
                new ProtocolStep("health-check", Approach.Medical, TimeSpan.FromDays(2), Every: TimeSpan.FromDays(7)),
                new ProtocolStep("family-contact", Approach.SocioCommunity, TimeSpan.FromDays(15), Every: TimeSpan.FromDays(30)),
                new ProtocolStep(DependencyCheck, Approach.Medical, TimeSpan.FromDays(30), Every: TimeSpan.FromDays(30)),
            ],
        },

        // While a place is looked for: asks for nothing.
        new StayKind(TemporaryBed, Acts.TemporaryReception, Acts.TemporaryNight)
        {
            Protocol =
            [
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromDays(1)),
                new ProtocolStep("medication-check", Approach.Medical, TimeSpan.FromDays(1), Every: TimeSpan.FromDays(7)),
                new ProtocolStep("stay-review", Approach.SocioCommunity, TimeSpan.FromDays(7), Every: TimeSpan.FromDays(7)),
            ],
        },
    ];
}
