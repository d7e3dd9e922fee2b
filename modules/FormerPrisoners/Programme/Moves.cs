using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Programme;

/// <summary>The ways between stages. Recording the release goes the way into the first days by itself; ways back ask for nothing.</summary>
internal static class Moves
{
    // Three of nine: a plan that looked at less than that looked at nothing but the bed.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Met = new ActDone("first-meeting", Acts.PrisonVisit, Acts.Listening);
    private static readonly Requirement Released = new IsReleased();
    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening);
    private static readonly Requirement Sheltered = new StayedThisCycle();
    private static readonly Requirement GoalAgreed = new GoalAgreed();

    private static readonly Requirement WayPrepared = new ActDone(
        "way-prepared", Acts.ReleasePlan, Acts.FamilySearch, Acts.FamilyMediation, Acts.VocationalOrientation, Acts.JobSearch);

    private static readonly Requirement Reintegrated = new ActDone(
        "reintegrated", Acts.FamilyReturn, Acts.JobPlacement, Acts.IncomeActivity, Acts.VocationalTraining, Acts.SchoolEnrolment);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Identification, Stages.Preparation, Met),
        new(Stages.Identification, Stages.FirstDays, Released),

        new(Stages.Preparation, Stages.FirstDays, Released),

        new(Stages.FirstDays, Stages.Halfway, Sheltered),
        new(Stages.FirstDays, Stages.Planning, Heard),
        new(Stages.FirstDays, Stages.Reintegration, WayPrepared, GoalAgreed),
        // Written down too early, or of somebody else: the preparation goes on.
        new(Stages.FirstDays, Stages.Preparation),

        new(Stages.Halfway, Stages.Planning, Heard),
        new(Stages.Halfway, Stages.Reintegration, WayPrepared, GoalAgreed),
        new(Stages.Halfway, Stages.FirstDays),

        new(Stages.Planning, Stages.Reintegration, new NeedsJudged(LeastNeedsJudged), GoalAgreed),
        new(Stages.Planning, Stages.Halfway),
        new(Stages.Planning, Stages.FirstDays),

        new(Stages.Reintegration, Stages.FollowUp, Reintegrated),
        new(Stages.Reintegration, Stages.Planning),
        new(Stages.Reintegration, Stages.Halfway),
        new(Stages.Reintegration, Stages.FirstDays),

        new(Stages.FollowUp, Stages.Reintegration),
        new(Stages.FollowUp, Stages.Planning),
        new(Stages.FollowUp, Stages.Halfway),
        new(Stages.FollowUp, Stages.FirstDays),
    ];
}
