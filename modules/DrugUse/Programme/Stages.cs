using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.DrugUse.Programme;

/// <summary>The stages and the clocks they start. Lengths are where a cell starts from: each cell sets its own.</summary>
internal static class Stages
{
    public const string Contact = "contact";
    public const string Reception = "reception";
    public const string Planning = "planning";

    /// <summary>Staying in contact without wanting to stop: a way of its own, not a waiting room for treatment.</summary>
    public const string Accompaniment = "accompaniment";
    public const string Treatment = "treatment";
    public const string Reintegration = "reintegration";
    public const string FollowUp = "follow-up";

    // Whatever brings people together keeps the contact: a kit handed out at a street corner is a contact kept.
    private static readonly ImmutableArray<string> InContact =
        [Acts.KitsGiven, Acts.Listening, Acts.UnitReception, Acts.StreetContact, Acts.Psychological, Acts.Social, Acts.FollowUpVisit];

    public static ImmutableArray<Stage> All { get; } =
    [
        new Stage(Contact, StageKind.Identification,
            new ClockRule("first-talk", TimeSpan.FromDays(3), TimeSpan.Zero, [Acts.StreetContact, Acts.UnitReception, Acts.Listening, Acts.KitsGiven], MetByLeaving: true)),

        // The threshold is low: nobody is pressed to leave this stage, only the body must not be forgotten.
        new Stage(Reception, StageKind.UrgentHelp,
            new ClockRule("health-look", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.Nursing, Acts.MedicalConsultation, Acts.AddictionCare])),

        new Stage(Planning, StageKind.Planning,
            new ClockRule("plan-agreed", TimeSpan.FromDays(30), TimeSpan.Zero, [], MetByLeaving: true)),

        new Stage(Accompaniment, StageKind.Reintegration,
            new ClockRule("contact-30", TimeSpan.FromDays(30), TimeSpan.FromDays(7), InContact),
            new ClockRule("contact-90", TimeSpan.FromDays(90), TimeSpan.FromDays(31), InContact)),

        new Stage(Treatment, StageKind.Reintegration,
            new ClockRule("treatment-begun", TimeSpan.FromDays(14), TimeSpan.Zero, [Acts.SubstitutionStart, Acts.AddictionCare, Acts.ResidentialCare]),
            new ClockRule("treatment-review", TimeSpan.FromDays(30), TimeSpan.FromDays(7), [Acts.PlanReview], MetByLeaving: true)),

        new Stage(Reintegration, StageKind.Reintegration,
            new ClockRule("plan-review", TimeSpan.FromDays(30), TimeSpan.Zero, [Acts.PlanReview], MetByLeaving: true)),

        new Stage(FollowUp, StageKind.FollowUp,
            new ClockRule("follow-up-7", TimeSpan.FromDays(7), TimeSpan.Zero, [Acts.FollowUpVisit]),
            new ClockRule("follow-up-30", TimeSpan.FromDays(30), TimeSpan.FromDays(8), [Acts.FollowUpVisit]),
            new ClockRule("follow-up-90", TimeSpan.FromDays(90), TimeSpan.FromDays(31), [Acts.FollowUpVisit])),
    ];
}
