using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Disability.Programme;

/// <summary>The ways between stages. Urgent help and a bed ask for no answer to six questions.</summary>
internal static class Moves
{
    // Three of twelve: a plan that looked at less than that looked at the body only.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening, Acts.HomeVisit);
    private static readonly Requirement GoalAgreed = new GoalAgreed();
    private static readonly Requirement Stayed = new StayedThisCycle();

    private static readonly Requirement WayPrepared = new ActDone(
        "way-prepared", Acts.FamilySupport, Acts.FamilyMediation, Acts.VocationalOrientation, Acts.SchoolOrientation);

    private static readonly Requirement Included = new ActDone(
        "included", Acts.FamilyReturn, Acts.HomeAdaptation, Acts.AccessibleHousing, Acts.AdaptedWork, Acts.IncomeActivity, Acts.SchoolInclusion);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Identification, Stages.UrgentHelp),
        new(Stages.Identification, Stages.Shelter, Stayed),
        new(Stages.Identification, Stages.Planning, Heard),

        new(Stages.UrgentHelp, Stages.Shelter, Stayed),
        new(Stages.UrgentHelp, Stages.Planning, Heard),

        new(Stages.Shelter, Stages.Planning, Heard),
        new(Stages.Shelter, Stages.Reintegration, WayPrepared, GoalAgreed),
        new(Stages.Shelter, Stages.UrgentHelp),

        new(Stages.Planning, Stages.Reintegration, new NeedsJudged(LeastNeedsJudged), GoalAgreed),
        new(Stages.Planning, Stages.Shelter),
        new(Stages.Planning, Stages.UrgentHelp),

        new(Stages.Reintegration, Stages.FollowUp, Included),
        new(Stages.Reintegration, Stages.Planning),
        new(Stages.Reintegration, Stages.Shelter),
        new(Stages.Reintegration, Stages.UrgentHelp),

        new(Stages.FollowUp, Stages.Reintegration),
        new(Stages.FollowUp, Stages.Planning),
        new(Stages.FollowUp, Stages.UrgentHelp),
    ];
}
