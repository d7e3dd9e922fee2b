using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;

namespace SocialWatch.MentalHealth.Medication;

/// <summary>The doctor ends the medicines or the injections: from then on nobody is warned that they run out.</summary>
[CommandName("mental-health.end-treatment.v1")]
internal sealed record EndTreatment(
    [property: OneOf("mental-health.treatment", Treatments.Medicines, Treatments.Injections)] string Treatment, DateOnly On,
    [property: Typed(500)] string Why) : ProgrammeCommand<CareFacts>
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, CareFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var ended = new TreatmentEnded(Treatment, On, Why);

        return own.GivenOn(Treatment) switch
        {
            null => own.All<TreatmentEnded>().Contains(ended) ? AlreadyDone : Refuse(new NoTreatmentToEnd()),
            // One that was ended before and given again since: the same telling once more ends nothing.
            { } given when On < given => own.All<TreatmentEnded>().Contains(ended) ? AlreadyDone : Refuse(new NoTreatmentToEnd()),
            _ when FaultIn(On, open, stamp) is { } fault => Refuse(fault),
            _ => Accept(ended),
        };
    }
}
