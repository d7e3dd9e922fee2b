using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Place;

namespace SocialWatch.KidneyFailure.Programme;

/// <summary>
/// How the way may end. Nobody is cured of dialysis by a file: reintegrated is who has a place, a home or work to go to
/// between the sessions, for half a year.
/// </summary>
internal static class Outcomes
{
    private static readonly ImmutableArray<Requirement> Held =
        [new DialysisAssured(), new ClockWasMet("follow-up-30"), new ClockWasMet("follow-up-90"), new ClockWasMet("follow-up-180")];

    public static ImmutableArray<Outcome> All { get; } =
    [
        new(OutcomeKind.FamilyReintegration, [Stages.FollowUp], [new ActDone("family-or-home", Acts.FamilyReturn, Acts.FamilySupport, Acts.OwnHome), .. Held]),
        new(OutcomeKind.EconomicReintegration, [Stages.FollowUp], [new ActDone("work-or-income", Acts.JobPlacement, Acts.IncomeActivity, Acts.VocationalTraining), .. Held]),
        new(OutcomeKind.ReturnedToStreet, []),
        new(OutcomeKind.Left, []),
        new(OutcomeKind.Transferred, []),
        new(OutcomeKind.Deceased, []),
        new(OutcomeKind.LostSightOf, []),
    ];
}
