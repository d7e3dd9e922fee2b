using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Programme;

namespace SocialWatch.MentalHealth.Medication;

/// <summary>An injection that works for weeks was given, and the day of the next one is known.</summary>
[CommandName("mental-health.give-injection.v1")]
internal sealed record GiveInjection(ActId Act, DateOnly On, [property: Typed(200)] string Medicine, DateOnly NextOn) : CountedCommand<CareFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(CareFacts own) => new(new InjectionGiven(Act, On, Medicine, NextOn), Acts.InjectionGiven, On);

    protected override Refusal? Against(LifeProject.Open open, CareFacts own, ProgrammeRules rules) =>
        NextOn <= On ? new NextInjectionNotAfter() : NextOn > On.AddDays(Days.Ahead) ? new AppointmentTooFarAhead() : null;
}
