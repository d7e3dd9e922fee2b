using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Programme;

/// <summary>How the way may end: in reintegration once it has held for ninety days, or honestly otherwise from everywhere.</summary>
internal static class Outcomes
{
    private static readonly ImmutableArray<Requirement> Held =
        [new ClockWasMet("follow-up-7"), new ClockWasMet("follow-up-30"), new ClockWasMet("follow-up-90")];

    public static ImmutableArray<Outcome> All { get; } =
    [
        // A return into extreme danger may happen, and closes as what it is; it is no reintegration.
        new(OutcomeKind.FamilyReintegration, [Stages.FollowUp], [new ActDone("family-return", Acts.FamilyReturn), new DangerNotExtreme(), .. Held]),
        new(OutcomeKind.EconomicReintegration, [Stages.FollowUp], [new ActDone("work-or-income", Acts.JobPlacement, Acts.IncomeActivity, Acts.Cooperative), .. Held]),
        new(OutcomeKind.EducationalReintegration, [Stages.FollowUp], [new ActDone("training", Acts.VocationalTraining, Acts.LiteracyClasses), .. Held]),
        new(OutcomeKind.ReturnedToStreet, []),
        new(OutcomeKind.Left, []),
        new(OutcomeKind.Transferred, []),
        new(OutcomeKind.Deceased, []),
        new(OutcomeKind.LostSightOf, []),
    ];
}
