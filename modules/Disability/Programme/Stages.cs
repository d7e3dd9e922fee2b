using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Identification = "identification";
    public const string UrgentHelp = "urgent-help";
    public const string Shelter = "accessible-stay";
    public const string Planning = "planning";
    public const string Reintegration = "inclusion";
    public const string FollowUp = "follow-up";

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Identification, StageKind.Identification,
            new ClockRule("first-response", TimeSpan.FromHours(48), TimeSpan.Zero, [Acts.FirstContact, Acts.HomeVisit, Acts.Listening], MetByLeaving: true),
            new ClockRule("functioning-known", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.FunctioningTalk])),

        new Stage(UrgentHelp, StageKind.UrgentHelp,
            new ClockRule("urgent-care", TimeSpan.FromHours(24), TimeSpan.Zero, [Acts.HospitalReception, Acts.Nursing, Acts.MedicalConsultation]),
            new ClockRule("urgent-help-over", TimeSpan.FromDays(5), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Shelter, StageKind.Shelter,
            new ClockRule("stay-over", TimeSpan.FromDays(60), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Planning, StageKind.Planning,
            new ClockRule("plan-agreed", TimeSpan.FromDays(21), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Reintegration, StageKind.Reintegration,
            new ClockRule("plan-review", TimeSpan.FromDays(60), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        new Stage(FollowUp, StageKind.FollowUp,
            new ClockRule("follow-up-30", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.FollowUpVisit]),
            new ClockRule("follow-up-90", TimeSpan.FromDays(90), TimeSpan.FromDays(31), [Acts.FollowUpVisit]),
            new ClockRule("follow-up-180", TimeSpan.FromDays(180), TimeSpan.FromDays(91), [Acts.FollowUpVisit])),
    ];
}
