using SocialWatch.DrugUse.Code;
using SocialWatch.DrugUse.Injecting;
using SocialWatch.DrugUse.Kits;
using SocialWatch.DrugUse.Overdoses;
using SocialWatch.DrugUse.Substitution;
using SocialWatch.Programmes;

namespace SocialWatch.DrugUse;

/// <summary>The programme's own commands as forms, in the order of a day's work.</summary>
internal static class OwnForms
{
    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        ProgrammeForm.Of<HandOutKits, DrugUseFacts>("syringe", begins: (_, _) => [
            (nameof(HandOutKits.KitsGiven), 0), (nameof(HandOutKits.KitsTakenBack), 0), (nameof(HandOutKits.CondomsGiven), 0)]),
        ProgrammeForm.Of<StateInjecting, DrugUseFacts>("notebook-pen", begins: (_, own) => own.Injecting is { } stated
            ? [(nameof(StateInjecting.InjectionsPerDay), stated.InjectionsPerDay), (nameof(StateInjecting.Substance), stated.Substance), (nameof(StateInjecting.AlsoSubstance), stated.AlsoSubstance)]
            : []),
        ProgrammeForm.Of<GiveCode, DrugUseFacts>("key-round", begins: (open, own) => [(nameof(GiveCode.Code), own.Code ?? GiveCode.Offered(open.Opening.Person))]),
        ProgrammeForm.Of<ReportOverdose, DrugUseFacts>("triangle-alert"),
        ProgrammeForm.Of<FollowUpOverdose, DrugUseFacts>(
            "phone-call",
            offered: (_, own) => own.Overdoses.Any(overdose => overdose.IsWaiting),
            begins: (_, own) => own.Overdoses.FirstOrDefault(overdose => overdose.IsWaiting) is { } waiting ? [(nameof(FollowUpOverdose.Overdose), waiting.Id)] : []),
        ProgrammeForm.Of<StartSubstitution, DrugUseFacts>("pill", offered: (_, own) => own.Running is null),
        ProgrammeForm.Of<StopSubstitution, DrugUseFacts>(
            "hand",
            offered: (_, own) => own.Running is not null,
            begins: (_, own) => own.Running is { } running ? [(nameof(StopSubstitution.Substitution), running.Id)] : []),
    ];
}
