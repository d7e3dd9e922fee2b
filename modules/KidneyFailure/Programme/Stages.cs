using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.KidneyFailure.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Identification = "identification";
    public const string UrgentHelp = "urgent-help";
    public const string Waiting = "waiting";
    public const string Planning = "planning";
    public const string LivingWithDialysis = "living-with-dialysis";
    public const string FollowUp = "follow-up";

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Identification, StageKind.Identification,
            new ClockRule("first-response", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.FirstContact], MetByLeaving: true)),

        new Stage(UrgentHelp, StageKind.UrgentHelp,
            new ClockRule("dialysis-begun", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.UrgentDialysis, Acts.DialysisSession, Acts.HospitalReception]),
            new ClockRule("urgent-help-over", TimeSpan.FromDays(7), TimeSpan.Zero, [], MetByLeaving: true)),

        // Whoever waits for a place lives from one emergency to the next.
        new Stage(Waiting, StageKind.UrgentHelp,
            new ClockRule("place-asked", TimeSpan.FromDays(2), TimeSpan.Zero, [Acts.PlaceAsked, Acts.PlaceGranted]),
            new ClockRule("place-granted", TimeSpan.FromDays(14), TimeSpan.Zero, [Acts.PlaceGranted])),

        new Stage(Planning, StageKind.Planning,
            new ClockRule("plan-agreed", TimeSpan.FromDays(14), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(LivingWithDialysis, StageKind.Reintegration,
            new ClockRule("transplant-explained", TimeSpan.FromDays(60), TimeSpan.Zero, [Acts.TransplantInformation]),
            new ClockRule("plan-review", TimeSpan.FromDays(90), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        // An illness for life is not looked at for a week: each visit has its own window.
        new Stage(FollowUp, StageKind.FollowUp,
            new ClockRule("follow-up-30", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.FollowUpVisit]),
            new ClockRule("follow-up-90", TimeSpan.FromDays(90), TimeSpan.FromDays(31), [Acts.FollowUpVisit]),
            new ClockRule("follow-up-180", TimeSpan.FromDays(180), TimeSpan.FromDays(91), [Acts.FollowUpVisit])),
    ];
}
