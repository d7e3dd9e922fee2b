using SocialWatch.Elderly.Dependency;
using SocialWatch.Elderly.Entitlements;
using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Elderly.Screen;

/// <summary>The programme's own commands, when they make sense.</summary>
internal static class OwnForms
{
    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        // Begins as it was the last time: what has changed is what one looks for.
        ProgrammeForm.Of<AssessDependency, ElderlyFacts>("heart-pulse", begins: (_, own) => own.Assessed?.Alone is { } alone
            ? [
                (nameof(AssessDependency.Bathing), alone.Bathing), (nameof(AssessDependency.Dressing), alone.Dressing), (nameof(AssessDependency.Toileting), alone.Toileting),
                (nameof(AssessDependency.Transferring), alone.Transferring), (nameof(AssessDependency.Continence), alone.Continence), (nameof(AssessDependency.Feeding), alone.Feeding),
            ]
            : []),
        ProgrammeForm.Of<AskEntitlement>("id-card", Permission.AccompanyPeople),
        ProgrammeForm.Of<RecordEntitlementAnswer, ElderlyFacts>(
            "file-text", Permission.AccompanyPeople, offered: (_, own) => Awaited(own).Any(),
            begins: (_, own) => Awaited(own).Take(1).Select(asked => (nameof(RecordEntitlementAnswer.Entitlement), (object?)asked.Entitlement))),
    ];

    private static IEnumerable<EntitlementAsked> Awaited(ElderlyFacts own) => own.Entitlements.OfType<EntitlementAsked>();
}
