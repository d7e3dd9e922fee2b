using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Programme;

namespace SocialWatch.MentalHealth.Medication;

/// <summary>The person has not taken them, and somebody talked with them about it.</summary>
[CommandName("mental-health.report-missed-medicines.v1")]
internal sealed record ReportMissedMedicines(ActId Act, DateOnly On, [property: Typed(500)] string? Why) : CountedCommand<CareFacts>(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override CountedFact Tells(CareFacts own) => new(new MedicinesMissed(Act, On, Why), Acts.MissedMedicinesTalk, On);
}
