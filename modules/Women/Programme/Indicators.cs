using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Programme;

internal static class Indicators
{
    private static readonly Tally Everybody = new(TallyOf.People);

    public static ImmutableArray<Indicator> All { get; } =
    [
        new("danger-assessed", new Tally(TallyOf.People, Acts.DangerAssessment), Everybody),
        new("safety-plans", new Tally(TallyOf.People, Acts.SafetyPlan), Everybody),
        new("children-welcomed", new Tally(TallyOf.Acts, Acts.ChildWelcomed)),
        new("legal-steps", new Tally(TallyOf.People, Acts.Complaint, Acts.ProtectionMeasure, Acts.MedicalCertificate), Everybody),
        new("own-income", new Tally(TallyOf.People, Acts.JobPlacement, Acts.IncomeActivity, Acts.Cooperative), Everybody),
    ];
}
