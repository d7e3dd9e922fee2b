using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Programme;

/// <summary>
/// How the way may end: in reintegration once it has held for ninety days, or honestly otherwise from everywhere. Whoever
/// lives in a care home is still accompanied: the file stays open, and a home of another province is a transfer.
/// </summary>
internal static class Outcomes
{
    private static readonly ImmutableArray<Requirement> Held =
        [new ClockWasMet("follow-up-7"), new ClockWasMet("follow-up-30"), new ClockWasMet("follow-up-90")];

    public static ImmutableArray<Outcome> All { get; } =
    [
        new(OutcomeKind.FamilyReintegration, [Stages.FollowUp], [new ActDone("family-return", Acts.FamilyReturn), new SupportArranged(), .. Held]),
        new(OutcomeKind.EconomicReintegration, [Stages.FollowUp], [new ActDone("own-home", Acts.OwnHome), new IncomeSecured(), .. Held]),
        new(OutcomeKind.ReturnedToStreet, []),
        new(OutcomeKind.Left, []),
        new(OutcomeKind.Transferred, []),
        new(OutcomeKind.Deceased, []),
        new(OutcomeKind.LostSightOf, []),
    ];
}
