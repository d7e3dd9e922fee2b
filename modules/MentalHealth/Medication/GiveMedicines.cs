using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Programme;

namespace SocialWatch.MentalHealth.Medication;

/// <summary>The person gets medicines, enough until a day.</summary>
[CommandName("mental-health.give-medicines.v1")]
internal sealed record GiveMedicines(ActId Act, DateOnly On, [property: Typed(500)] string Medicines, DateOnly Until) : CountedCommand<CareFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(CareFacts own) => new(new MedicinesGiven(Act, On, Medicines, Until), Acts.MedicinesGiven, On);

    protected override Refusal? Against(LifeProject.Open open, CareFacts own, ProgrammeRules rules) =>
        Until < On ? new MedicinesUntilBefore() : Until > On.AddDays(Days.Ahead) ? new AppointmentTooFarAhead() : null;
}
