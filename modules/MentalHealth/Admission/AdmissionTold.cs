using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Programme;
using SocialWatch.Programmes;

namespace SocialWatch.MentalHealth.Admission;

[EventName("mental-health.admission-asked.v1")]
internal sealed record AdmissionAsked(ActId Act, DateOnly On, [property: WordKey(AdmissionForms.Words)] string Form, [property: Sealed] string? AskedBy) : CareEvent, ICounted;

/// <summary>The legal form somebody is admitted under. Where and how long they stay is told by the stay alone.</summary>
[EventName("mental-health.admission-decided.v1")]
internal sealed record AdmissionDecided(
    ActId Act, DateOnly On, [property: WordKey("mental-health.admission-decision")] string Decision, [property: WordKey(AdmissionForms.Words)] string Form,
    [property: Sealed] string? ThirdParty, [property: WordKey("mental-health.authority")] string? Authority, [property: Sealed] string? Reference) : CareEvent, ICounted;

/// <param name="NextConsultationOn">When the person is seen again after the ward.</param>
[EventName("mental-health.discharge-plan-agreed.v1")]
internal sealed record DischargePlanned(
    ActId Act, DateOnly On, [property: WordKey("mental-health.lives")] string Lives, DateOnly NextConsultationOn, [property: Sealed, Narrative] string Plan) : CareEvent, ICounted;

internal sealed record ThirdPartyNotNamed : Refusal;

internal sealed record OrderNotNamed : Refusal;

internal sealed record ConsultationBeforePlan : Refusal;

/// <summary>Legal forms of a psychiatric admission. Stored names: never reused with another meaning.</summary>
internal static class AdmissionForms
{
    public const string Words = "mental-health.admission-form";
    public const string Voluntary = "voluntary";
    public const string OnRequest = "on-request";
    public const string ByOrder = "by-order";
}

internal static class AdmissionFacts
{
    public const string Granted = "granted";

    /// <summary>The decision that holds: the last of the present cycle, unless a stay in a ward used it up.</summary>
    public static AdmissionDecided? Decision(this CareFacts own, LifeProject.Open project) =>
        own.ThisCycle<AdmissionDecided>().OrderBy(decided => decided.On).LastOrDefault() is { } last && project.LeftWardOn() is var left && !(left > last.On) ? last : null;

    /// <summary>What was asked and is not decided.</summary>
    public static AdmissionAsked? Waiting(this CareFacts own) =>
        own.ThisCycle<AdmissionAsked>().OrderBy(asked => asked.On).LastOrDefault() is { } last && !own.ThisCycle<AdmissionDecided>().Any(decided => decided.On >= last.On) ? last : null;

    public static Stay? LastWard(this LifeProject.Open project) =>
        project.Stays.LastOrDefault(stay => stay.Cycle == project.Cycle && Stays.Wards.Contains(stay.Entered.Kind));

    public static DischargePlanned? DischargePlan(this CareFacts own) => own.ThisCycle<DischargePlanned>().OrderBy(plan => plan.On).LastOrDefault();

    private static DateOnly? LeftWardOn(this LifeProject.Open project) => project.LastWard()?.Left?.On;
}

/// <summary>Nobody is kept in a ward under a form that nobody decided.</summary>
internal sealed record AdmissionGranted(string Form) : Requirement($"admission-{Form}", ProgrammeForm.PanelOf<DecideAdmission>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) =>
        (own as CareFacts)?.Decision(project) is { Decision: AdmissionFacts.Granted, Form: var form } && form == Form;
}

/// <summary>Whoever was in a ward leaves it towards somebody, with a day for the next consultation.</summary>
internal sealed record DischargePlanAgreed() : Requirement("discharge-plan", ProgrammeForm.PanelOf<AgreeDischargePlan>())
{
    public override bool IsMet(LifeProject.Open project, ProgrammeFacts own) =>
        project.LastWard() is not { Entered.On: var entered } || (own as CareFacts)?.DischargePlan()?.On >= entered;
}
