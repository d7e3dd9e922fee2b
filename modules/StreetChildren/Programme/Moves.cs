using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.StreetChildren.Programme;

/// <summary>The ways between stages. Ways back ask for nothing: a child who ran away again must never wait for a form.</summary>
internal static class Moves
{
    // Three of eleven: a plan that looked at less than that looked at nothing but the roof.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Approached = new ActDone("street-approach", Acts.StreetApproach);
    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening);
    private static readonly Requirement Seen = new ActDone("health-seen", Acts.HospitalReception, Acts.MedicalConsultation, Acts.Nursing);
    private static readonly Requirement Placed = new StayedThisCycle();
    private static readonly Requirement GoalAgreed = new GoalAgreed();
    private static readonly Requirement ProsecutorKnows = new ProsecutorKnows();

    // Straight back to a family or a school still needs somebody to go to.
    private static readonly Requirement WayPrepared = new ActDone(
        "way-prepared", Acts.FamilySearch, Acts.FamilyMediation, Acts.SchoolOrientation, Acts.VocationalOrientation, Acts.ReturnOrder);

    private static readonly Requirement Reintegrated = new ActDone(
        "reintegrated", Acts.FamilyReturn, Acts.ReturnHandedOver, Acts.SchoolEnrolment, Acts.VocationalTraining, Acts.JobPlacement);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Identification, Stages.Protection, Approached),
        new(Stages.Identification, Stages.Placement, Approached, Placed),
        new(Stages.Identification, Stages.Planning, Approached, Heard),

        new(Stages.Protection, Stages.Placement, Seen),
        new(Stages.Protection, Stages.Planning, Heard),
        new(Stages.Protection, Stages.Reintegration, ProsecutorKnows, WayPrepared, GoalAgreed),

        new(Stages.Placement, Stages.Planning, Placed, Heard),
        new(Stages.Placement, Stages.Reintegration, ProsecutorKnows, WayPrepared, GoalAgreed),
        new(Stages.Placement, Stages.Protection),

        new(Stages.Planning, Stages.Reintegration, ProsecutorKnows, new NeedsJudged(LeastNeedsJudged), GoalAgreed),
        new(Stages.Planning, Stages.Placement),
        new(Stages.Planning, Stages.Protection),

        new(Stages.Reintegration, Stages.FollowUp, Reintegrated),
        new(Stages.Reintegration, Stages.Planning),
        new(Stages.Reintegration, Stages.Placement),
        new(Stages.Reintegration, Stages.Protection),

        new(Stages.FollowUp, Stages.Reintegration),
        new(Stages.FollowUp, Stages.Planning),
        new(Stages.FollowUp, Stages.Placement),
        new(Stages.FollowUp, Stages.Protection),
    ];
}
