using System.Collections.Immutable;
using SocialWatch.Hiv.Treatment;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Programme;

/// <summary>How the way may end: in reintegration that held for half a year with the treatment in hand, or honestly otherwise from everywhere.</summary>
internal static class Outcomes
{
    private static readonly ImmutableArray<Requirement> Held =
        [new ClockWasMet("follow-up-30"), new ClockWasMet("follow-up-90"), new ClockWasMet("follow-up-180"), new MedicinesReached()];

    public static ImmutableArray<Outcome> All { get; } =
    [
        new(OutcomeKind.FamilyReintegration, [Stages.FollowUp], [new ActDone("family-return", Acts.FamilyReturn), .. Held]),
        new(OutcomeKind.EconomicReintegration, [Stages.FollowUp], [new ActDone("work-or-income", Acts.JobPlacement, Acts.IncomeActivity), .. Held]),
        new(OutcomeKind.EducationalReintegration, [Stages.FollowUp], [new ActDone("school-enrolment", Acts.SchoolEnrolment), .. Held]),
        new(OutcomeKind.ReturnedToStreet, []),
        new(OutcomeKind.Left, []),
        new(OutcomeKind.Transferred, []),
        new(OutcomeKind.Deceased, []),
        new(OutcomeKind.LostSightOf, []),
    ];
}
