using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Programme;

/// <summary>
/// The ways between stages. Help and a bed wait for nothing; whoever goes on from them is asked about danger, and has a
/// plan where there is any. Ways back ask for nothing.
/// </summary>
internal static class Moves
{
    // Three of twelve: a plan that looked at less than that looked at nothing but the roof.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Met = new ActDone("first-contact", Acts.FirstContact, Acts.Listening);
    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening);
    private static readonly Requirement DangerKnown = new DangerKnown();
    private static readonly Requirement Plan = new PlanInDanger();
    private static readonly Requirement Sheltered = new StayedThisCycle();
    private static readonly Requirement GoalAgreed = new GoalAgreed();

    private static readonly Requirement WayPrepared = new ActDone(
        "way-prepared", Acts.FamilySearch, Acts.FamilyMediation, Acts.VocationalOrientation, Acts.VocationalTraining, Acts.JobSearch);

    private static readonly Requirement Reintegrated = new ActDone(
        "reintegrated", Acts.FamilyReturn, Acts.JobPlacement, Acts.IncomeActivity, Acts.Cooperative, Acts.VocationalTraining, Acts.LiteracyClasses);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Identification, Stages.UrgentHelp, Met),
        new(Stages.Identification, Stages.Refuge, Met),
        new(Stages.Identification, Stages.Planning, Heard, DangerKnown, Plan),

        new(Stages.UrgentHelp, Stages.Refuge, DangerKnown, Plan),
        new(Stages.UrgentHelp, Stages.Planning, Heard, DangerKnown, Plan),
        new(Stages.UrgentHelp, Stages.Reintegration, DangerKnown, Plan, WayPrepared, GoalAgreed),

        new(Stages.Refuge, Stages.Planning, Sheltered, Heard, DangerKnown, Plan),
        new(Stages.Refuge, Stages.Reintegration, DangerKnown, Plan, WayPrepared, GoalAgreed),
        new(Stages.Refuge, Stages.UrgentHelp),

        new(Stages.Planning, Stages.Reintegration, new NeedsJudged(LeastNeedsJudged), GoalAgreed),
        new(Stages.Planning, Stages.Refuge),
        new(Stages.Planning, Stages.UrgentHelp),

        new(Stages.Reintegration, Stages.FollowUp, Reintegrated),
        new(Stages.Reintegration, Stages.Planning),
        new(Stages.Reintegration, Stages.Refuge),
        new(Stages.Reintegration, Stages.UrgentHelp),

        new(Stages.FollowUp, Stages.Reintegration),
        new(Stages.FollowUp, Stages.Planning),
        new(Stages.FollowUp, Stages.Refuge),
        new(Stages.FollowUp, Stages.UrgentHelp),
    ];
}
