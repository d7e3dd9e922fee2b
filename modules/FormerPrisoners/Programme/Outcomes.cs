using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Programme;

/// <summary>How the way may end: in reintegration once it has held for ninety days, or honestly otherwise from everywhere.</summary>
internal static class Outcomes
{
    private static readonly ImmutableArray<Requirement> Held =
        [new ClockWasMet("follow-up-7"), new ClockWasMet("follow-up-30"), new ClockWasMet("follow-up-90")];

    public static ImmutableArray<Outcome> All { get; } =
    [
        new(OutcomeKind.FamilyReintegration, [Stages.FollowUp], [new ActDone("family-return", Acts.FamilyReturn), .. Held]),
        new(OutcomeKind.EconomicReintegration, [Stages.FollowUp], [new ActDone("work-or-income", Acts.JobPlacement, Acts.IncomeActivity), .. Held]),
        new(OutcomeKind.EducationalReintegration, [Stages.FollowUp], [new ActDone("training-or-school", Acts.VocationalTraining, Acts.SchoolEnrolment), .. Held]),
        new(OutcomeKind.ReturnedToStreet, []),
        new(OutcomeKind.Left, []),
        new(OutcomeKind.Transferred, []),
        new(OutcomeKind.Deceased, []),
        new(OutcomeKind.LostSightOf, []),
    ];
}
