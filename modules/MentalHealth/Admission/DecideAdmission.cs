using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Programme;

namespace SocialWatch.MentalHealth.Admission;

/// <summary>The hospital admits the person, or does not: under which form, at whose request, by which order. Asking first is usual and not needed: it may be urgent.</summary>
[CommandName("mental-health.decide-admission.v1")]
internal sealed record DecideAdmission(
    ActId Act, DateOnly On,
    [property: OneOf("mental-health.admission-decision", AdmissionFacts.Granted, "refused")] string Decision,
    [property: OneOf(AdmissionForms.Words, AdmissionForms.Voluntary, AdmissionForms.OnRequest, AdmissionForms.ByOrder)] string Form,
    [property: Typed(200)] string? ThirdParty,
    [property: OneOf("mental-health.authority", "prosecutor", "governor", "local-authority", "court")] string? Authority,
    [property: Typed(100)] string? Reference) : CountedCommand<CareFacts>(Act)
{
    protected override CountedFact Tells(CareFacts own) => new(
        new AdmissionDecided(Act, On, Decision, Form, ThirdParty, Authority, Reference), Acts.AdmissionDecision, On);

    protected override Refusal? Against(LifeProject.Open open, CareFacts own, ProgrammeRules rules) => (Decision, Form) switch
    {
        (AdmissionFacts.Granted, AdmissionForms.OnRequest) when ThirdParty is null => new ThirdPartyNotNamed(),
        (AdmissionFacts.Granted, AdmissionForms.ByOrder) when Authority is null || Reference is null => new OrderNotNamed(),
        _ => null,
    };
}
