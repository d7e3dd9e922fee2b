using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Hiv.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Welcome = "welcome";
    public const string LinkToCare = "link-to-care";
    public const string Planning = "planning";
    public const string Accompaniment = "accompaniment";
    public const string Reintegration = "reintegration";
    public const string FollowUp = "follow-up";

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Welcome, StageKind.Identification,
            new ClockRule("first-talk", TimeSpan.FromDays(3), TimeSpan.Zero, [Acts.Listening, Acts.Psychological], MetByLeaving: true)),

        // The reference centre first: everything else can be talked about on the way.
        new Stage(LinkToCare, StageKind.UrgentHelp,
            new ClockRule("referral", TimeSpan.FromDays(3), TimeSpan.Zero, [Acts.CentreReferral, Acts.CentreReceived]),
            new ClockRule("received", TimeSpan.FromDays(14), TimeSpan.Zero, [Acts.CentreReceived, Acts.TreatmentStart, Acts.MedicinesGiven])),

        new Stage(Planning, StageKind.Planning,
            new ClockRule("plan-agreed", TimeSpan.FromDays(30), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Accompaniment, StageKind.Reintegration,
            new ClockRule("adherence-talk", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.Adherence]),
            new ClockRule("plan-review", TimeSpan.FromDays(90), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        new Stage(Reintegration, StageKind.Reintegration,
            new ClockRule("way-review", TimeSpan.FromDays(60), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        // A treatment is for life: what was reached is looked at over half a year.
        new Stage(FollowUp, StageKind.FollowUp,
            new ClockRule("follow-up-30", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.FollowUpVisit]),
            new ClockRule("follow-up-90", TimeSpan.FromDays(90), TimeSpan.FromDays(31), [Acts.FollowUpVisit]),
            new ClockRule("follow-up-180", TimeSpan.FromDays(180), TimeSpan.FromDays(91), [Acts.FollowUpVisit])),
    ];
}
