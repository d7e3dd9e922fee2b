using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Women.Programme;

/// <summary>What is done with her, by approach. The constants are those a rule names.</summary>
internal static class Acts
{
    public const string FirstContact = "first-contact";
    public const string Listening = "listening";
    public const string DangerAssessment = "danger-assessment";
    public const string SafetyPlan = "safety-plan";
    public const string ChildWelcomed = "child-welcomed";
    public const string RefugeReception = "refuge-reception";
    public const string RefugeNight = "refuge-night";
    public const string HiddenReception = "hidden-reception";
    public const string HiddenNight = "hidden-night";
    public const string FamilySearch = "family-search";
    public const string FamilyMediation = "family-mediation";
    public const string FamilyReturn = "family-return";
    public const string OwnHome = "own-home";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string HospitalReception = "hospital-reception";
    public const string MedicalConsultation = "medical-consultation";
    public const string MedicalCertificate = "medical-certificate";
    public const string Nursing = "nursing";
    public const string Complaint = "complaint";
    public const string ProtectionMeasure = "protection-measure";
    public const string ProsecutorContact = "prosecutor-contact";
    public const string VocationalOrientation = "vocational-orientation";
    public const string VocationalTraining = "vocational-training";
    public const string LiteracyClasses = "literacy-classes";
    public const string JobSearch = "job-search";
    public const string JobPlacement = "job-placement";
    public const string IncomeActivity = "income-activity";
    public const string Cooperative = "cooperative";

    public static ImmutableArray<ActKind> All { get; } =
    [
        new(FirstContact, Approach.SocioCommunity),
        new(Listening, Approach.SocioCommunity),
        new("orientation", Approach.SocioCommunity),
        // More than the act follows from these: a level of danger, a plan, a child, a bed.
        new(DangerAssessment, Approach.SocioCommunity, RecordedOn: "assess-danger"),
        new(SafetyPlan, Approach.SocioCommunity, RecordedOn: "set-safety-plan"),
        new(ChildWelcomed, Approach.SocioCommunity, RecordedOn: "welcome-child"),
        new(FamilyMediation, Approach.SocioCommunity, RecordedOn: "mediate-family"),
        new(RefugeReception, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Enter),
        new(RefugeNight, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Night),
        new(HiddenReception, Approach.SocioCommunity, RecordedOn: StayPanels.Enter),
        new(HiddenNight, Approach.SocioCommunity, RecordedOn: StayPanels.Night),
        new("psychological-accompaniment", Approach.SocioCommunity),
        new("clothes", Approach.SocioCommunity),
        new("hot-meal", Approach.SocioCommunity),
        new("children-support", Approach.SocioCommunity),
        new("social-inquiry", Approach.SocioCommunity),
        new(FamilySearch, Approach.SocioCommunity),
        new(FamilyReturn, Approach.SocioCommunity),
        new(OwnHome, Approach.SocioCommunity),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),

        new(HospitalReception, Approach.Medical),
        new(MedicalConsultation, Approach.Medical),
        new(Nursing, Approach.Medical),
        new(MedicalCertificate, Approach.Medical),
        new("maternity-care", Approach.Medical),
        new("psychiatric-consultation", Approach.Medical),
        new("child-health", Approach.Medical),
        new("medicines", Approach.Medical),

        new(Complaint, Approach.Legal),
        new(ProtectionMeasure, Approach.Legal),
        new(ProsecutorContact, Approach.Legal),
        new("police-contact", Approach.Legal),
        new("gendarmerie-contact", Approach.Legal),
        new("local-authority-contact", Approach.Legal),
        new("court-accompaniment", Approach.Legal),
        new("legal-aid", Approach.Legal),
        new("alimony-and-custody", Approach.Legal),
        new("identity-documents", Approach.Legal),
        new("civil-registration", Approach.Legal),

        new(VocationalOrientation, Approach.SocioEconomic),
        new(VocationalTraining, Approach.SocioEconomic),
        new(LiteracyClasses, Approach.SocioEconomic),
        new(JobSearch, Approach.SocioEconomic),
        new(JobPlacement, Approach.SocioEconomic),
        new(IncomeActivity, Approach.SocioEconomic),
        new(Cooperative, Approach.SocioEconomic),
        new("school-enrolment", Approach.SocioEconomic),
        new("housing-help", Approach.SocioEconomic),
        new("social-protection", Approach.SocioEconomic),
    ];
}
