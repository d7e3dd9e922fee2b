using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.MentalHealth.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Identification = "identification";
    public const string UrgentHelp = "urgent-help";
    public const string Ward = "ward";
    public const string Planning = "planning";
    public const string ReturnHome = "return-home";
    public const string FollowUp = "follow-up";

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Identification, StageKind.Identification,
            new ClockRule("first-response", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.StreetApproach, Acts.CrisisResponse], MetByLeaving: true)),

        new Stage(UrgentHelp, StageKind.UrgentHelp,
            new ClockRule("psychiatrist-seen", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.PsychiatricConsultation, Acts.HospitalReception]),
            new ClockRule("urgent-help-over", TimeSpan.FromDays(3), TimeSpan.Zero, [], MetByLeaving: true)),

        // Reviews belong to the stay. This one is about the way: whoever only stays in a ward is forgotten there.
        new Stage(Ward, StageKind.Shelter,
            new ClockRule("ward-over", TimeSpan.FromDays(60), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Planning, StageKind.Planning,
            new ClockRule("plan-agreed", TimeSpan.FromDays(14), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(ReturnHome, StageKind.Reintegration,
            new ClockRule("home-visit", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.HomeVisit]),
            new ClockRule("plan-review", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        // Each visit has its own window: one on the sixth day is not the one of the thirtieth.
        new Stage(FollowUp, StageKind.FollowUp,
            new ClockRule("follow-up-7", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.FollowUpVisit]),
            new ClockRule("follow-up-30", TimeSpan.FromDays(30), TimeSpan.FromDays(8), [Acts.FollowUpVisit]),
            new ClockRule("follow-up-90", TimeSpan.FromDays(90), TimeSpan.FromDays(31), [Acts.FollowUpVisit])),
    ];
}
