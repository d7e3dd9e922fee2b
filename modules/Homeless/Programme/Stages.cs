using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Identification = "identification";
    public const string UrgentHelp = "urgent-help";
    public const string Shelter = "shelter";
    public const string Planning = "planning";
    public const string Reintegration = "reintegration";
    public const string FollowUp = "follow-up";

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Identification, StageKind.Identification,
            new ClockRule("first-response", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.StreetApproach], MetByLeaving: true)),

        new Stage(UrgentHelp, StageKind.UrgentHelp,
            new ClockRule("urgent-care", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.HospitalReception, Acts.Nursing, Acts.MedicalConsultation]),
            new ClockRule("urgent-help-over", TimeSpan.FromDays(3), TimeSpan.Zero, [], MetByLeaving: true)),

        // Reviews belong to the stay. This one is about the way: whoever is only sheltered has no plan yet.
        new Stage(Shelter, StageKind.Shelter,
            new ClockRule("shelter-over", TimeSpan.FromDays(30), TimeSpan.Zero, [], MetByLeaving: true)),

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
