using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.StreetChildren.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Identification = "identification";
    public const string Protection = "protection";
    public const string Placement = "placement";
    public const string Planning = "planning";
    public const string Reintegration = "reintegration";
    public const string FollowUp = "follow-up";

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Identification, StageKind.Identification,
            new ClockRule("first-response", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.StreetApproach], MetByLeaving: true)),

        new Stage(Protection, StageKind.UrgentHelp,
            new ClockRule("health-seen", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.HospitalReception, Acts.MedicalConsultation, Acts.Nursing]),
            new ClockRule("protection-over", TimeSpan.FromDays(3), TimeSpan.Zero, [], MetByLeaving: true)),

        // Reviews belong to the stay. This one is about the way: a centre is not where a child grows up without a plan.
        new Stage(Placement, StageKind.Shelter,
            new ClockRule("family-searched", TimeSpan.FromDays(15), TimeSpan.Zero, [Acts.FamilySearch]),
            new ClockRule("placement-over", TimeSpan.FromDays(90), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Planning, StageKind.Planning,
            new ClockRule("plan-agreed", TimeSpan.FromDays(14), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Reintegration, StageKind.Reintegration,
            new ClockRule("plan-review", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        // Each visit has its own window: one on the sixth day is not the one of the thirtieth.
        new Stage(FollowUp, StageKind.FollowUp,
            new ClockRule("follow-up-7", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.FollowUpVisit]),
            new ClockRule("follow-up-30", TimeSpan.FromDays(30), TimeSpan.FromDays(8), [Acts.FollowUpVisit]),
            new ClockRule("follow-up-90", TimeSpan.FromDays(90), TimeSpan.FromDays(31), [Acts.FollowUpVisit])),
    ];
}
