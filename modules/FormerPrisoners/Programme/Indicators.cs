using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Programme;

internal static class Indicators
{
    private static readonly Tally Released = new(TallyOf.People, Acts.Release);

    public static ImmutableArray<Indicator> All { get; } =
    [
        new("releases", new Tally(TallyOf.Acts, Acts.Release)),
        new("planned", new Tally(TallyOf.People, Acts.ReleasePlan), Released),
        new("contacted", new Tally(TallyOf.People, Acts.Contact), Released),
        new("treatment-goes-on", new Tally(TallyOf.People, Acts.TreatmentContinuity)),
        new("halfway-stays", new Tally(TallyOf.Stays, Stays.HalfwayHouse)),
        new("work-or-training", new Tally(TallyOf.People, Acts.JobPlacement, Acts.IncomeActivity, Acts.VocationalTraining, Acts.SchoolEnrolment), new Tally(TallyOf.People)),
    ];
}
