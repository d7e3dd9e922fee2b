using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Place;

namespace SocialWatch.KidneyFailure.Programme;

/// <summary>The ways between stages. Ways back ask for nothing: a place that is lost must never wait for a form.</summary>
internal static class Moves
{
    // Three of eleven: a plan that looked at less than that looked at nothing but the machine.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Met = new ActDone("first-contact", Acts.FirstContact);
    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening);
    private static readonly Requirement Seen = new ActDone("doctor-seen", Acts.HospitalReception, Acts.UrgentDialysis, Acts.MedicalConsultation, Acts.DialysisSession);
    private static readonly Requirement HasPlace = new DialysisAssured();
    private static readonly Requirement GoalAgreed = new GoalAgreed();

    private static readonly Requirement Settled = new ActDone(
        "settled", Acts.FamilyReturn, Acts.FamilySupport, Acts.OwnHome, Acts.JobPlacement, Acts.IncomeActivity, Acts.VocationalTraining);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Identification, Stages.UrgentHelp),
        new(Stages.Identification, Stages.Waiting, Met),
        new(Stages.Identification, Stages.Planning, Met, Heard, HasPlace),

        new(Stages.UrgentHelp, Stages.Waiting, Seen),
        new(Stages.UrgentHelp, Stages.Planning, Seen, HasPlace),

        new(Stages.Waiting, Stages.Planning, HasPlace, Heard),
        new(Stages.Waiting, Stages.UrgentHelp),

        new(Stages.Planning, Stages.LivingWithDialysis, HasPlace, new NeedsJudged(LeastNeedsJudged), GoalAgreed),
        new(Stages.Planning, Stages.Waiting),
        new(Stages.Planning, Stages.UrgentHelp),

        new(Stages.LivingWithDialysis, Stages.FollowUp, HasPlace, Settled),
        new(Stages.LivingWithDialysis, Stages.Planning),
        new(Stages.LivingWithDialysis, Stages.Waiting),
        new(Stages.LivingWithDialysis, Stages.UrgentHelp),

        new(Stages.FollowUp, Stages.LivingWithDialysis),
        new(Stages.FollowUp, Stages.Planning),
        new(Stages.FollowUp, Stages.Waiting),
        new(Stages.FollowUp, Stages.UrgentHelp),
    ];
}
