using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Women.Children;
using SocialWatch.Women.Danger;
using SocialWatch.Women.Mediation;
using SocialWatch.Women.Safety;

namespace SocialWatch.Women.Screen;

/// <summary>The programme's own commands, when they make sense.</summary>
internal static class OwnForms
{
    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        // Begins empty: ticks of the last time would be copied, not asked.
        ProgrammeForm.Of<AssessDanger>("shield-alert"),
        ProgrammeForm.Of<SetSafetyPlan, WomenFacts>("shield", begins: (_, own) => own.LastPlan is { } plan
            ? [
                (nameof(SetSafetyPlan.SafePerson), plan.SafePerson), (nameof(SetSafetyPlan.SafePlace), plan.SafePlace), (nameof(SetSafetyPlan.Signal), plan.Signal),
                (nameof(SetSafetyPlan.PapersAndBag), plan.PapersAndBag), (nameof(SetSafetyPlan.Children), plan.Children),
            ]
            : []),
        ProgrammeForm.Of<WelcomeChild>("baby"),
        ProgrammeForm.Of<SeeChildOff, WomenFacts>("arrow-right", offered: (_, own) => own.Children.Any(child => child.IsHere), begins: (_, own) => First(own, isHere: true)),
        ProgrammeForm.Of<WelcomeChildBack, WomenFacts>("undo-2", offered: (_, own) => own.Children.Any(child => !child.IsHere), begins: (_, own) => First(own, isHere: false)),
        ProgrammeForm.Of<MediateFamily, WomenFacts>(
            "handshake", Permission.AccompanyPeople, offered: (_, own) => own.Assessed is { Danger: not DangerLevels.Extreme }),
    ];

    private static IEnumerable<(string, object?)> First(WomenFacts own, bool isHere) =>
        own.Children.Where(child => child.IsHere == isHere).Take(1).Select(child => (nameof(SeeChildOff.ChildNumber), (object?)child.Came.Number));
}
