using System.Collections.Immutable;
using SocialWatch.Disability.Devices;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Programme;

/// <summary>How the way may end: in a family, a school or a trade once it has held for half a year and no device is missing, or honestly otherwise from everywhere.</summary>
internal static class Outcomes
{
    private static readonly ImmutableArray<Requirement> Held =
        [new ClockWasMet("follow-up-30"), new ClockWasMet("follow-up-90"), new ClockWasMet("follow-up-180"), new NoDeviceWaits()];

    public static ImmutableArray<Outcome> All { get; } =
    [
        new(OutcomeKind.FamilyReintegration, [Stages.FollowUp], [new ActDone("home", Acts.FamilyReturn, Acts.HomeAdaptation, Acts.AccessibleHousing), .. Held]),
        new(OutcomeKind.EducationalReintegration, [Stages.FollowUp], [new ActDone("school-inclusion", Acts.SchoolInclusion), .. Held]),
        new(OutcomeKind.EconomicReintegration, [Stages.FollowUp], [new ActDone("work-or-income", Acts.AdaptedWork, Acts.IncomeActivity), .. Held]),
        new(OutcomeKind.ReturnedToStreet, []),
        new(OutcomeKind.Left, []),
        new(OutcomeKind.Transferred, []),
        new(OutcomeKind.Deceased, []),
        new(OutcomeKind.LostSightOf, []),
    ];
}
