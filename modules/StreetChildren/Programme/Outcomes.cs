using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.StreetChildren.ComingOfAge;
using SocialWatch.StreetChildren.Guardianship;
using SocialWatch.StreetChildren.Schooling;

namespace SocialWatch.StreetChildren.Programme;

/// <summary>How the way may end: in reintegration once it has held for ninety days, or honestly otherwise from everywhere.</summary>
internal static class Outcomes
{
    private static readonly Requirement PlannedForEighteen = new PlannedForEighteen();

    private static readonly ImmutableArray<Requirement> Held =
        [new ClockWasMet("follow-up-7"), new ClockWasMet("follow-up-30"), new ClockWasMet("follow-up-90"), PlannedForEighteen];

    public static ImmutableArray<Outcome> All { get; } =
    [
        new(OutcomeKind.FamilyReintegration, [Stages.FollowUp],
            [new ActDone("family-return", Acts.FamilyReturn, Acts.ReturnHandedOver), new SomebodyAnswers(), .. Held]),
        new(OutcomeKind.EducationalReintegration, [Stages.FollowUp],
            [new ActDone("school-enrolment", Acts.SchoolEnrolment), new GoesToSchool(), .. Held]),
        new(OutcomeKind.EconomicReintegration, [Stages.FollowUp],
            [new ActDone("training-or-work", Acts.VocationalTraining, Acts.JobPlacement), .. Held]),
        new(OutcomeKind.ReturnedToStreet, []),
        // Whoever goes their own way just before eighteen is at least asked; "does not want one" is an answer.
        new(OutcomeKind.Left, [], PlannedForEighteen),
        new(OutcomeKind.Transferred, []),
        new(OutcomeKind.Deceased, []),
        new(OutcomeKind.LostSightOf, []),
    ];
}
