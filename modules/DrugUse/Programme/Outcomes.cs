using System.Collections.Immutable;
using SocialWatch.DrugUse.Overdoses;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Programme;

/// <summary>
/// How the way may end. Both ways reach reintegration: after ninety days of follow-up, or while the contact is kept by
/// somebody who does not want to stop. Honest endings are open from everywhere.
/// </summary>
internal static class Outcomes
{
    private static readonly ImmutableArray<string> From = [Stages.Accompaniment, Stages.FollowUp];

    public static ImmutableArray<Outcome> All { get; } =
    [
        new(OutcomeKind.FamilyReintegration, From, [new ActDone("family-tie", Acts.FamilyTie), .. Held]),
        new(OutcomeKind.EconomicReintegration, From, [new ActDone("work-or-income", Acts.JobPlacement, Acts.IncomeActivity), .. Held]),
        new(OutcomeKind.EducationalReintegration, From, [new ActDone("school-enrolment", Acts.SchoolEnrolment), .. Held]),
        new(OutcomeKind.ReturnedToStreet, []),
        new(OutcomeKind.Left, []),
        new(OutcomeKind.Transferred, []),
        new(OutcomeKind.Deceased, []),
        new(OutcomeKind.LostSightOf, []),
    ];

    // Not a field: it would be read before it is there, in the order the two stand.
    private static ImmutableArray<Requirement> Held => [new ItHeld(), new OverdosesFollowedUp()];
}
