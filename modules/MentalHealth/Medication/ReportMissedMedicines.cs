using SocialWatch.Kernel;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Programme;

namespace SocialWatch.MentalHealth.Medication;

/// <summary>The person has not taken them, and somebody talked with them about it.</summary>
[CommandName("mental-health.report-missed-medicines.v1")]
internal sealed record ReportMissedMedicines(ActId Act, DateOnly On, [property: Typed(500)] string? Why) : CountedCommand(Act)
{
    public override Permission Needs => Permission.MeetPeople;

    protected override (CareEvent Happened, string Counts, DateOnly On) Tells => (new MedicinesMissed(Act, On, Why), Acts.MissedMedicinesTalk, On);
}
