using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Programme;

namespace SocialWatch.MentalHealth.Admission;

/// <summary>What comes after the ward is agreed with the person: where to live, who helps, when the doctor sees them again.</summary>
[CommandName("mental-health.agree-discharge-plan.v1")]
internal sealed record AgreeDischargePlan(
    ActId Act, DateOnly On,
    [property: OneOf("mental-health.lives", "with-family", "own-home", "centre", "host", "not-known")] string Lives,
    DateOnly NextConsultationOn,
    [property: Typed(2000)] string Plan) : CountedCommand<CareFacts>(Act)
{
    protected override CountedFact Tells(CareFacts own) => new(new DischargePlanned(Act, On, Lives, NextConsultationOn, Plan), Acts.DischargePlan, On);

    protected override Refusal? Against(LifeProject.Open open, CareFacts own, ProgrammeRules rules) =>
        NextConsultationOn < On ? new ConsultationBeforePlan() : NextConsultationOn > On.AddDays(Days.Ahead) ? new AppointmentTooFarAhead() : null;
}
