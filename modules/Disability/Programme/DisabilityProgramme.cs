using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Programme;

/// <summary>From being met to a home, a school or a trade that are open to the person. Ids are stored names: never reused with another meaning.</summary>
internal static class DisabilityProgramme
{
    public const string Id = "disability";

    public const string AccessibleCentre = "accessible-centre";

    public static ProgrammeRules Rules { get; } = new(
        Id,
        Categories: ["people-with-disabilities"],
        new Pathway(Stages.All, Moves.All),
        Acts.All,
        Needs.All,
        Outcomes.All,
        DisabilityFacts.Nothing)
    {
        Stays = Stays,
        Indicators =
        [
            new("devices", new Tally(TallyOf.Acts, Acts.DeviceDelivered)),
            new("devices-followed", new Tally(TallyOf.Acts, Acts.DeviceFollowedUp), Per: new Tally(TallyOf.Acts, Acts.DeviceDelivered)),
            new("cards", new Tally(TallyOf.Acts, Acts.CardObtained), Per: new Tally(TallyOf.Acts, Acts.CardAsked)),
            new("school", new Tally(TallyOf.People, Acts.SchoolInclusion)),
            new("work", new Tally(TallyOf.People, Acts.AdaptedWork, Acts.IncomeActivity)),
        ],
    };

    // Lengths are where a cell starts from.
    private static ImmutableArray<StayKind> Stays =>
    [
        new StayKind(AccessibleCentre, Acts.CentreReception, Acts.CentreNight)
        {
            Protocol =
            [
                new ProtocolStep("accessibility-check", Approach.SocioCommunity, TimeSpan.FromDays(1)),
                new ProtocolStep("medical-look", Approach.Medical, TimeSpan.FromDays(2)),
                new ProtocolStep("personal-help-plan", Approach.SocioCommunity, TimeSpan.FromDays(3)),
                new ProtocolStep("rehabilitation-session", Approach.Medical, TimeSpan.FromDays(7), Every: TimeSpan.FromDays(7)),
                new ProtocolStep("stay-review", Approach.SocioCommunity, TimeSpan.FromDays(30), Every: TimeSpan.FromDays(30)),
            ],
        },
    ];
}
