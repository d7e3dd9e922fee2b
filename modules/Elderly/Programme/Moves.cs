using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Programme;

/// <summary>The ways between stages. Urgent help and a temporary bed wait for no paper; ways back ask for nothing.</summary>
internal static class Moves
{
    // Three of ten: a plan that looked at less than that looked at nothing but the bed.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Met = new ActDone("first-contact", Acts.StreetApproach, Acts.HomeVisit, Acts.Listening);
    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening);
    private static readonly Requirement PlaceAsked = new ActDone("place-request", Acts.PlaceRequest);
    private static readonly Requirement InHome = new StayedThisCycle(Stays.CareHome);
    private static readonly Requirement DependencyKnown = new DependencyKnown();
    private static readonly Requirement GoalAgreed = new GoalAgreed();
    private static readonly Requirement WayPrepared = new ActDone("way-prepared", Acts.FamilySearch, Acts.FamilyMediation, Acts.FamilySupport, Acts.HousingHelp);
    private static readonly Requirement Reintegrated = new ActDone("reintegrated", Acts.FamilyReturn, Acts.OwnHome);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Identification, Stages.UrgentHelp, Met),
        new(Stages.Identification, Stages.Planning, Heard),
        new(Stages.Identification, Stages.Waiting, Met, PlaceAsked),

        new(Stages.UrgentHelp, Stages.Planning, Heard),
        new(Stages.UrgentHelp, Stages.Waiting, PlaceAsked),
        new(Stages.UrgentHelp, Stages.CareHome, InHome),
        new(Stages.UrgentHelp, Stages.Reintegration, WayPrepared, GoalAgreed, DependencyKnown),

        new(Stages.Planning, Stages.Waiting, PlaceAsked),
        new(Stages.Planning, Stages.CareHome, InHome),
        new(Stages.Planning, Stages.Reintegration, new NeedsJudged(LeastNeedsJudged), GoalAgreed, DependencyKnown),
        new(Stages.Planning, Stages.UrgentHelp),

        new(Stages.Waiting, Stages.CareHome, InHome),
        new(Stages.Waiting, Stages.Reintegration, WayPrepared, GoalAgreed, DependencyKnown),
        new(Stages.Waiting, Stages.Planning),
        new(Stages.Waiting, Stages.UrgentHelp),

        new(Stages.CareHome, Stages.Reintegration, WayPrepared, GoalAgreed, DependencyKnown),
        new(Stages.CareHome, Stages.Waiting),
        new(Stages.CareHome, Stages.Planning),
        new(Stages.CareHome, Stages.UrgentHelp),

        new(Stages.Reintegration, Stages.FollowUp, Reintegrated),
        new(Stages.Reintegration, Stages.CareHome),
        new(Stages.Reintegration, Stages.Waiting),
        new(Stages.Reintegration, Stages.Planning),
        new(Stages.Reintegration, Stages.UrgentHelp),

        new(Stages.FollowUp, Stages.Reintegration),
        new(Stages.FollowUp, Stages.CareHome),
        new(Stages.FollowUp, Stages.Waiting),
        new(Stages.FollowUp, Stages.Planning),
        new(Stages.FollowUp, Stages.UrgentHelp),
    ];
}
