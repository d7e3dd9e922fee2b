using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Identification = "identification";
    public const string UrgentHelp = "urgent-help";
    public const string Planning = "planning";
    public const string Waiting = "waiting";
    public const string CareHome = "care-home";
    public const string Reintegration = "reintegration";
    public const string FollowUp = "follow-up";

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Identification, StageKind.Identification,
            new ClockRule("first-response", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.StreetApproach, Acts.HomeVisit], MetByLeaving: true),
            new ClockRule("dependency-assessed", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.DependencyAssessment])),

        new Stage(UrgentHelp, StageKind.UrgentHelp,
            new ClockRule("urgent-care", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.HospitalReception, Acts.Nursing, Acts.MedicalConsultation]),
            new ClockRule("urgent-help-over", TimeSpan.FromDays(3), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Planning, StageKind.Planning,
            new ClockRule("plan-agreed", TimeSpan.FromDays(14), TimeSpan.Zero, [], MetByLeaving: true)),

        // Whoever waits is not forgotten: somebody looks in, and the place itself has a day.
        new Stage(Waiting, StageKind.Shelter,
            new ClockRule("waiting-visit", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.HomeVisit, Acts.FollowUpVisit]),
            new ClockRule("place-found", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.CareHomePlacement], MetByLeaving: true)),

        // What is owed in the home belongs to the stay. This one is about the way: is a home still the best there is?
        new Stage(CareHome, StageKind.Shelter,
            new ClockRule("placement-review", TimeSpan.FromDays(90), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        new Stage(Reintegration, StageKind.Reintegration,
            new ClockRule("plan-review", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        new Stage(FollowUp, StageKind.FollowUp,
            new ClockRule("follow-up-7", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.FollowUpVisit]),
            new ClockRule("follow-up-30", TimeSpan.FromDays(30), TimeSpan.FromDays(8), [Acts.FollowUpVisit]),
            new ClockRule("follow-up-90", TimeSpan.FromDays(90), TimeSpan.FromDays(31), [Acts.FollowUpVisit])),
    ];
}
