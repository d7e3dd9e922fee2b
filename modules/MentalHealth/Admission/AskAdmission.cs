using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Programme;

namespace SocialWatch.MentalHealth.Admission;

/// <summary>A psychiatric admission is asked for, by the person or by somebody else.</summary>
[CommandName("mental-health.ask-admission.v1")]
internal sealed record AskAdmission(
    ActId Act, DateOnly On,
    [property: OneOf(AdmissionForms.Words, AdmissionForms.Voluntary, AdmissionForms.OnRequest, AdmissionForms.ByOrder)] string Form,
    [property: Typed(200)] string? AskedBy) : CountedCommand<CareFacts>(Act)
{
    protected override CountedFact Tells(CareFacts own) => new(new AdmissionAsked(Act, On, Form, AskedBy), Acts.AdmissionRequest, On);
}
