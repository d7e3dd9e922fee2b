using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.KidneyFailure.Access;
using SocialWatch.KidneyFailure.Entitlements;
using SocialWatch.KidneyFailure.Place;
using SocialWatch.KidneyFailure.Sessions;
using SocialWatch.Programmes;

namespace SocialWatch.KidneyFailure.Programme;

/// <summary>What is done with patients, by approach. The constants are those a rule names.</summary>
internal static class Acts
{
    public const string FirstContact = "first-contact";
    public const string Listening = "listening";
    public const string HospitalReception = "hospital-reception";
    public const string UrgentDialysis = "urgent-dialysis";
    public const string MedicalConsultation = "medical-consultation";
    public const string PlaceAsked = "place-asked";
    public const string PlaceGranted = "place-granted";
    public const string DialysisSession = "dialysis-session";
    public const string MissedSessionCall = "missed-session-call";
    public const string VascularAccess = "vascular-access";
    public const string Entitlement = "entitlement";
    public const string TransplantInformation = "transplant-information";
    public const string FamilyReturn = "family-return";
    public const string FamilySupport = "family-support";
    public const string OwnHome = "own-home";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string VocationalTraining = "vocational-training";
    public const string JobPlacement = "job-placement";
    public const string IncomeActivity = "income-activity";

    public static ImmutableArray<ActKind> All { get; } =
    [
        new(FirstContact, Approach.SocioCommunity),
        new(Listening, Approach.SocioCommunity),
        new("orientation", Approach.SocioCommunity),
        new("hot-meal", Approach.SocioCommunity),
        new("diet-advice", Approach.SocioCommunity),
        new("psychological-accompaniment", Approach.SocioCommunity),
        new("patients-group", Approach.SocioCommunity),
        new("social-inquiry", Approach.SocioCommunity),
        new("transport-help", Approach.SocioCommunity),
        new("lodging-near-centre", Approach.SocioCommunity),
        new("family-search", Approach.SocioCommunity),
        new("family-mediation", Approach.SocioCommunity),
        new(FamilySupport, Approach.SocioCommunity),
        new(FamilyReturn, Approach.SocioCommunity),
        new(OwnHome, Approach.SocioCommunity),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),

        new(HospitalReception, Approach.Medical),
        new(UrgentDialysis, Approach.Medical),
        new(MedicalConsultation, Approach.Medical),
        new("blood-tests", Approach.Medical),
        new("medicines", Approach.Medical),
        new("vaccination", Approach.Medical),
        new(TransplantInformation, Approach.Medical),
        new("transplant-referral", Approach.Medical),
        // More follows from these: only their own forms record them, or the week and the ledger would not agree.
        new(PlaceAsked, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<AskPlace>()),
        new(PlaceGranted, Approach.Medical, InCentre: true, RecordedOn: ProgrammeForm.PanelOf<GrantPlace>()),
        new(DialysisSession, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<RecordSession>()),
        new(MissedSessionCall, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<RecordSession>()),
        new(VascularAccess, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<StateVascularAccess>()),

        new("identity-documents", Approach.Legal),
        new("local-authority-contact", Approach.Legal),
        new("legal-aid", Approach.Legal),
        new("rights-explained", Approach.Legal),

        new(Entitlement, Approach.SocioEconomic, RecordedOn: ProgrammeForm.PanelOf<StateEntitlement>()),
        new("vocational-orientation", Approach.SocioEconomic),
        new(VocationalTraining, Approach.SocioEconomic),
        new(JobPlacement, Approach.SocioEconomic),
        new(IncomeActivity, Approach.SocioEconomic),
        new("work-adapted", Approach.SocioEconomic),
        new("housing-help", Approach.SocioEconomic),
        new("cash-help", Approach.SocioEconomic),
    ];
}
