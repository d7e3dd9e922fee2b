using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Programme;

/// <summary>The ways between stages. Help first: nothing is asked before reception, and a way to treatment is never closed by a form.</summary>
internal static class Moves
{
    // Three of thirteen: a plan that looked at less than that looked at the substance only.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening, Acts.Psychological, Acts.Social);
    private static readonly Requirement GoalAgreed = new GoalAgreed();

    private static readonly Requirement WayPrepared = new ActDone(
        "way-prepared", Acts.FamilyMediation, Acts.VocationalDesk, Acts.JobSearch, Acts.SchoolOrientation);

    private static readonly Requirement Reintegrated = new ActDone(
        "reintegrated", Acts.FamilyTie, Acts.JobPlacement, Acts.IncomeActivity, Acts.SchoolEnrolment);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Contact, Stages.Reception),
        new(Stages.Contact, Stages.Planning, Heard),
        new(Stages.Contact, Stages.Treatment),

        new(Stages.Reception, Stages.Planning, Heard),
        // Who only wants to stay in contact says so in a talk; a plan with needs and goals is not forced on anybody.
        new(Stages.Reception, Stages.Accompaniment, Heard),
        new(Stages.Reception, Stages.Treatment),

        new(Stages.Planning, Stages.Accompaniment, GoalAgreed),
        new(Stages.Planning, Stages.Treatment),
        new(Stages.Planning, Stages.Reintegration, new NeedsJudged(LeastNeedsJudged), GoalAgreed),
        new(Stages.Planning, Stages.Reception),

        new(Stages.Accompaniment, Stages.Planning),
        new(Stages.Accompaniment, Stages.Treatment),
        new(Stages.Accompaniment, Stages.Reintegration, WayPrepared, GoalAgreed),
        new(Stages.Accompaniment, Stages.Reception),

        new(Stages.Treatment, Stages.Reintegration, WayPrepared, GoalAgreed),
        new(Stages.Treatment, Stages.Accompaniment),
        new(Stages.Treatment, Stages.Planning),
        new(Stages.Treatment, Stages.Reception),

        new(Stages.Reintegration, Stages.FollowUp, Reintegrated),
        new(Stages.Reintegration, Stages.Treatment),
        new(Stages.Reintegration, Stages.Accompaniment),
        new(Stages.Reintegration, Stages.Planning),
        new(Stages.Reintegration, Stages.Reception),

        new(Stages.FollowUp, Stages.Reintegration),
        new(Stages.FollowUp, Stages.Treatment),
        new(Stages.FollowUp, Stages.Accompaniment),
        new(Stages.FollowUp, Stages.Reception),
    ];
}
