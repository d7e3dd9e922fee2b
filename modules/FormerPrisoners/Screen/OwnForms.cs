using SocialWatch.FormerPrisoners.Release;
using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.FormerPrisoners.Screen;

/// <summary>The programme's own commands, when they make sense.</summary>
internal static class OwnForms
{
    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        ProgrammeForm.Of<ExpectRelease, FormerPrisonersFacts>(
            "calendar-clock", Permission.AccompanyPeople, offered: (_, own) => own.Released is null,
            begins: (_, own) => own.Expected is { } expected ? [(nameof(ExpectRelease.ExpectedOn), expected.ExpectedOn), (nameof(ExpectRelease.Prison), expected.Prison)] : []),
        ProgrammeForm.Of<PlanRelease, FormerPrisonersFacts>(
            "notebook-pen", Permission.AccompanyPeople, offered: (_, own) => own.Released is null,
            begins: (_, own) => own.Plan is { } plan
                ? [
                    (nameof(PlanRelease.WhoWaits), plan.WhoWaits), (nameof(PlanRelease.Housing), plan.Housing), (nameof(PlanRelease.Papers), plan.Papers),
                    (nameof(PlanRelease.Treatment), plan.Treatment), (nameof(PlanRelease.Note), plan.Note),
                ]
                : []),
        ProgrammeForm.Of<RecordRelease, FormerPrisonersFacts>("key-round", offered: (_, own) => own.Released is null),
    ];
}
