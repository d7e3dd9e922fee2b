using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Identification = "identification";
    public const string UrgentHelp = "urgent-help";
    public const string Refuge = "refuge";
    public const string Planning = "planning";
    public const string Reintegration = "reintegration";
    public const string FollowUp = "follow-up";

    public const string SafetyPlan = "safety-plan";
    public const string DangerReassessed = "danger-reassessed";

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Identification, StageKind.Identification,
            new ClockRule("danger-assessed", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.DangerAssessment]),
            // As long as nobody has asked, danger counts as raised. From the first assessment on, that one says whether and when.
            new ClockRule(SafetyPlan, TimeSpan.FromHours(48), TimeSpan.Zero, [Acts.SafetyPlan]),
            // Asking twice on one day is still the first time.
            new ClockRule(DangerReassessed, TimeSpan.FromDays(30), TimeSpan.FromDays(1), [Acts.DangerAssessment])),

        new Stage(UrgentHelp, StageKind.UrgentHelp,
            new ClockRule("urgent-care", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.HospitalReception, Acts.MedicalConsultation, Acts.Nursing, Acts.MedicalCertificate]),
            new ClockRule("urgent-help-over", TimeSpan.FromDays(7), TimeSpan.Zero, [], MetByLeaving: true)),

        // Reviews belong to the stay. This one is about the way: whoever is only sheltered has no plan yet.
        new Stage(Refuge, StageKind.Shelter,
            new ClockRule("refuge-over", TimeSpan.FromDays(90), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Planning, StageKind.Planning,
            new ClockRule("plan-agreed", TimeSpan.FromDays(14), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Reintegration, StageKind.Reintegration,
            new ClockRule("plan-review", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        new Stage(FollowUp, StageKind.FollowUp,
            new ClockRule("follow-up-7", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.FollowUpVisit]),
            new ClockRule("follow-up-30", TimeSpan.FromDays(30), TimeSpan.FromDays(8), [Acts.FollowUpVisit]),
            new ClockRule("follow-up-90", TimeSpan.FromDays(90), TimeSpan.FromDays(31), [Acts.FollowUpVisit])),
    ];

    public static ClockRule? Clock(string clock, ProgrammeRules rules) => rules.Pathway.Stages.SelectMany(stage => stage.Starts).FirstOrDefault(rule => rule.Id == clock);

    /// <summary>A clock that runs from a moment of its own, as long as the cell set it; nothing where the cell has none.</summary>
    public static IEnumerable<LifeProjectEvent> Starts(string clock, DateTimeOffset at, ProgrammeRules rules) =>
        Clock(clock, rules) is { } rule ? [new ClockStarted(clock, at + rule.OpensAfter, at + rule.Length)] : [];
}
