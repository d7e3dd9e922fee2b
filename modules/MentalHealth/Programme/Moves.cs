using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Admission;
using SocialWatch.MentalHealth.Care;

namespace SocialWatch.MentalHealth.Programme;

/// <summary>The ways between stages. Ways back ask for nothing: a crisis must never wait for a form.</summary>
internal static class Moves
{
    // Three of eleven: a plan that looked at less than that looked at nothing but the illness.
    private const int LeastNeedsJudged = 3;

    private static readonly Requirement Met = new ActDone("met", Acts.StreetApproach, Acts.CrisisResponse);
    private static readonly Requirement Heard = new ActDone("listening", Acts.Listening);
    private static readonly Requirement Seen = new ActDone("doctor-seen", Acts.PsychiatricConsultation, Acts.MedicalConsultation, Acts.HospitalReception);
    private static readonly Requirement Admitted = new StayedThisCycle();
    private static readonly Requirement GoalAgreed = new GoalAgreed();
    private static readonly Requirement Discharged = new DischargePlanAgreed();

    private static readonly Requirement Home = new ActDone(
        "home-or-work", Acts.FamilyReturn, Acts.OwnHome, Acts.JobPlacement, Acts.IncomeActivity, Acts.VocationalTraining, Acts.SchoolEnrolment);

    public static ImmutableArray<Move> All { get; } =
    [
        new(Stages.Identification, Stages.UrgentHelp, Met),
        new(Stages.Identification, Stages.Ward, Admitted),
        new(Stages.Identification, Stages.Planning, Met, Heard),

        new(Stages.UrgentHelp, Stages.Ward, Admitted),
        new(Stages.UrgentHelp, Stages.Planning, Seen),

        new(Stages.Ward, Stages.Planning, Discharged),
        new(Stages.Ward, Stages.ReturnHome, Discharged, GoalAgreed),
        new(Stages.Ward, Stages.UrgentHelp),

        new(Stages.Planning, Stages.ReturnHome, new NeedsJudged(LeastNeedsJudged), GoalAgreed),
        new(Stages.Planning, Stages.Ward),
        new(Stages.Planning, Stages.UrgentHelp),

        new(Stages.ReturnHome, Stages.FollowUp, Home, new TreatedSomewhere()),
        new(Stages.ReturnHome, Stages.Planning),
        new(Stages.ReturnHome, Stages.Ward),
        new(Stages.ReturnHome, Stages.UrgentHelp),

        new(Stages.FollowUp, Stages.ReturnHome),
        new(Stages.FollowUp, Stages.Planning),
        new(Stages.FollowUp, Stages.Ward),
        new(Stages.FollowUp, Stages.UrgentHelp),
    ];
}
