using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Identification = "identification";
    public const string Preparation = "preparation";
    public const string FirstDays = "first-days";
    public const string Halfway = "halfway";
    public const string Planning = "planning";
    public const string Reintegration = "reintegration";
    public const string FollowUp = "follow-up";

    public const string ReleasePlan = "release-plan";
    public const string Contact = "contact";

    /// <summary>From these the release itself leads on.</summary>
    public static ImmutableArray<string> BeforeRelease { get; } = [Identification, Preparation];

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Identification, StageKind.Identification,
            new ClockRule("first-meeting", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.PrisonVisit, Acts.Listening], MetByLeaving: true),
            // Until the day of release is known, from the opening; from then on, so long before that day.
            new ClockRule(ReleasePlan, TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.ReleasePlan])),

        // No planning stage to the kernel: it could not be left before every serious need has a goal, and a prison's door waits for no goal.
        new Stage(Preparation, StageKind.UrgentHelp,
            new ClockRule("prison-visit", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.PrisonVisit], MetByLeaving: true)),

        new Stage(FirstDays, StageKind.UrgentHelp,
            new ClockRule(Contact, TimeSpan.FromHours(48), TimeSpan.Zero, [Acts.Contact, Acts.HomeVisit, Acts.Listening]),
            new ClockRule("first-days-over", TimeSpan.FromDays(14), TimeSpan.Zero, [], MetByLeaving: true)),

        // Reviews belong to the stay. This one is about the way: halfway is not where anybody stays.
        new Stage(Halfway, StageKind.Shelter,
            new ClockRule("halfway-over", TimeSpan.FromDays(90), TimeSpan.Zero, [], MetByLeaving: true)),

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
}
