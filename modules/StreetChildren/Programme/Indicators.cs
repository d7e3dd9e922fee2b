using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.StreetChildren.Programme;

/// <summary>The numbers this programme is judged by.</summary>
internal static class Indicators
{
    private static readonly Tally HandedOver = new(TallyOf.Acts, Acts.ReturnHandedOver);

    public static ImmutableArray<Indicator> All { get; } =
    [
        new("prosecutor-informed", new Tally(TallyOf.People, Acts.ProsecutorInformed), Per: new Tally(TallyOf.People)),
        new("placed", new Tally(TallyOf.Stays, Stays.ProtectionCentre)),
        new("escorted-home", HandedOver),
        new("arrived", HandedOver, Per: new Tally(TallyOf.Acts, Acts.EscortedTravel)),
        new("back-at-school", new Tally(TallyOf.People, Acts.SchoolEnrolment)),
        new("families-found", new Tally(TallyOf.Closings, nameof(OutcomeKind.FamilyReintegration)), Per: new Tally(TallyOf.Closings, [.. Enum.GetNames<OutcomeKind>()])),
    ];
}
