using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.KidneyFailure.Programme;

/// <summary>The numbers this programme is judged by.</summary>
internal static class Indicators
{
    public static ImmutableArray<Indicator> All { get; } =
    [
        new("sessions", new Tally(TallyOf.Acts, Acts.DialysisSession)),
        new("kept", new Tally(TallyOf.Acts, Acts.DialysisSession), Per: new Tally(TallyOf.Acts, Acts.DialysisSession, Acts.MissedSessionCall)),
        new("places", new Tally(TallyOf.People, Acts.PlaceGranted), Per: new Tally(TallyOf.People, Acts.PlaceAsked, Acts.PlaceGranted)),
        new("covered", new Tally(TallyOf.People, Acts.Entitlement)),
        new("settled", new Tally(TallyOf.Closings, nameof(OutcomeKind.FamilyReintegration), nameof(OutcomeKind.EconomicReintegration))),
    ];
}
