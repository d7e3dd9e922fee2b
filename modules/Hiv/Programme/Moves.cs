using System.Collections.Immutable;
using SocialWatch.Hiv.Disclosure;
using SocialWatch.Hiv.Treatment;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Programme;

/// <summary>The ways between stages. The way to care is open from the first minute and asks for nothing.</summary>
internal static class Moves
{
    // Three of twelve: a plan that looked at less than that looked at the treatment only.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening, Acts.Psychological);
    private static readonly Requirement GoalAgreed = new GoalAgreed();

    private static readonly Requirement WayPrepared = new ActDone(
        "way-prepared", Acts.FamilyMediation, Acts.VocationalOrientation, Acts.JobSearch, Acts.SchoolOrientation);

    private static readonly Requirement Reintegrated = new ActDone(
        "reintegrated", Acts.FamilyReturn, Acts.JobPlacement, Acts.IncomeActivity, Acts.SchoolEnrolment);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Welcome, Stages.LinkToCare),
        new(Stages.Welcome, Stages.Planning, Heard),

        new(Stages.LinkToCare, Stages.Planning, Heard),
        // From here on partners are spoken to: who may know has been asked before.
        new(Stages.LinkToCare, Stages.Accompaniment, Heard, new WhoMayKnowWasAsked()),

        new(Stages.Planning, Stages.Accompaniment, new NeedsJudged(LeastNeedsJudged), GoalAgreed, new WhoMayKnowWasAsked()),
        new(Stages.Planning, Stages.LinkToCare),

        new(Stages.Accompaniment, Stages.Reintegration, WayPrepared, GoalAgreed),
        new(Stages.Accompaniment, Stages.Planning),
        new(Stages.Accompaniment, Stages.LinkToCare),

        new(Stages.Reintegration, Stages.FollowUp, Reintegrated, new MedicinesReached()),
        new(Stages.Reintegration, Stages.Accompaniment),
        new(Stages.Reintegration, Stages.LinkToCare),

        new(Stages.FollowUp, Stages.Reintegration),
        new(Stages.FollowUp, Stages.Accompaniment),
        new(Stages.FollowUp, Stages.LinkToCare),
    ];
}
