using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Programme;

/// <summary>The ways between stages. Ways back ask for nothing: a relapse inside the project must never wait for a form.</summary>
internal static class Moves
{
    // Three of eleven: a plan that looked at less than that looked at nothing but the roof.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Approached = new ActDone("street-approach", Acts.StreetApproach);
    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening);
    private static readonly Requirement ColdWave = new ActDone("cold-wave-admission", Acts.ColdWaveShelter);
    private static readonly Requirement SeenOrColdWave = new ActDone("hospital-or-cold-wave", Acts.HospitalReception, Acts.ColdWaveShelter);
    private static readonly Requirement Sheltered = new StayedThisCycle();
    private static readonly Requirement GoalAgreed = new GoalAgreed();

    // Direct reintegration, without a plan of its own, still needs somebody to go to: a family, a job, a school.
    private static readonly Requirement WayPrepared = new ActDone(
        "way-prepared", Acts.FamilySearch, Acts.FamilyMediation, Acts.VocationalOrientation, Acts.JobSearch, Acts.SchoolOrientation);

    private static readonly Requirement Reintegrated = new ActDone(
        "reintegrated", Acts.FamilyReturn, Acts.JobPlacement, Acts.IncomeActivity, Acts.SchoolEnrolment);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Identification, Stages.UrgentHelp, Approached),
        new(Stages.Identification, Stages.Shelter, Approached, ColdWave),
        new(Stages.Identification, Stages.Planning, Approached, Heard),

        new(Stages.UrgentHelp, Stages.Shelter, SeenOrColdWave),
        new(Stages.UrgentHelp, Stages.Planning, Heard),
        new(Stages.UrgentHelp, Stages.Reintegration, WayPrepared, GoalAgreed),

        new(Stages.Shelter, Stages.Planning, Sheltered, Heard),
        new(Stages.Shelter, Stages.Reintegration, WayPrepared, GoalAgreed),
        new(Stages.Shelter, Stages.UrgentHelp),

        new(Stages.Planning, Stages.Reintegration, new NeedsJudged(LeastNeedsJudged), GoalAgreed),
        new(Stages.Planning, Stages.Shelter),
        new(Stages.Planning, Stages.UrgentHelp),

        new(Stages.Reintegration, Stages.FollowUp, Reintegrated),
        new(Stages.Reintegration, Stages.Planning),
        new(Stages.Reintegration, Stages.Shelter),
        new(Stages.Reintegration, Stages.UrgentHelp),

        new(Stages.FollowUp, Stages.Reintegration),
        new(Stages.FollowUp, Stages.Planning),
        new(Stages.FollowUp, Stages.Shelter),
        new(Stages.FollowUp, Stages.UrgentHelp),
    ];
}
