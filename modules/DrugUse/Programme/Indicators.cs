using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Programme;

internal static class Indicators
{
    public static ImmutableArray<Indicator> All { get; } =
    [
        new("people-reached", new Tally(TallyOf.People)),
        new("kits", new Tally(TallyOf.Quantity, Acts.KitsGiven)),
        new("kits-back", new Tally(TallyOf.Quantity, Acts.KitsTakenBack), Per: new Tally(TallyOf.Quantity, Acts.KitsGiven)),
        new("naloxone", new Tally(TallyOf.Acts, Acts.NaloxoneGiven), Per: new Tally(TallyOf.Acts, Acts.OverdoseResponse)),
        new("substitution", new Tally(TallyOf.People, Acts.SubstitutionStart)),
        new("tests-offered", new Tally(TallyOf.People, "hepatitis-test-offer", "hiv-test-offer")),
    ];
}
