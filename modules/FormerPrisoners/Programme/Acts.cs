using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.FormerPrisoners.Programme;

/// <summary>What is done with people, by approach. The constants are those a rule names.</summary>
internal static class Acts
{
    public const string PrisonVisit = "prison-visit";
    public const string Listening = "listening";
    public const string ReleasePlan = "release-plan";
    public const string Release = "release";
    public const string Contact = "contact-after-release";
    public const string HomeVisit = "home-visit";
    public const string HalfwayReception = "halfway-reception";
    public const string HalfwayNight = "halfway-night";
    public const string FamilySearch = "family-search";
    public const string FamilyMediation = "family-mediation";
    public const string FamilyReturn = "family-return";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string TreatmentContinuity = "treatment-continuity";
    public const string ProsecutorContact = "prosecutor-contact";
    public const string VocationalOrientation = "vocational-orientation";
    public const string VocationalTraining = "vocational-training";
    public const string JobSearch = "job-search";
    public const string JobPlacement = "job-placement";
    public const string IncomeActivity = "income-activity";
    public const string SchoolEnrolment = "school-enrolment";

    public static ImmutableArray<ActKind> All { get; } =
    [
        new(PrisonVisit, Approach.SocioCommunity),
        new(Listening, Approach.SocioCommunity),
        new("orientation", Approach.SocioCommunity),
        // More than the act follows from these: a plan, a day, a stage, a bed.
        new(ReleasePlan, Approach.SocioCommunity, RecordedOn: "plan-release"),
        new(Release, Approach.SocioCommunity, RecordedOn: "record-release"),
        new(Contact, Approach.SocioCommunity),
        new(HomeVisit, Approach.SocioCommunity),
        new(HalfwayReception, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Enter),
        new(HalfwayNight, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Night),
        new("clothes", Approach.SocioCommunity),
        new("hot-meal", Approach.SocioCommunity),
        new("escorted-travel", Approach.SocioCommunity),
        new("psychological-accompaniment", Approach.SocioCommunity),
        new("peer-group", Approach.SocioCommunity),
        new("social-inquiry", Approach.SocioCommunity),
        new(FamilySearch, Approach.SocioCommunity),
        new(FamilyMediation, Approach.SocioCommunity),
        new(FamilyReturn, Approach.SocioCommunity),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),

        new(TreatmentContinuity, Approach.Medical),
        new("hospital-reception", Approach.Medical),
        new("medical-consultation", Approach.Medical),
        new("psychiatric-consultation", Approach.Medical),
        new("addiction-care", Approach.Medical),
        new("medicines", Approach.Medical),

        new("prison-administration-contact", Approach.Legal),
        new("sentence-judge-contact", Approach.Legal),
        new("probation-contact", Approach.Legal),
        new(ProsecutorContact, Approach.Legal),
        new("police-contact", Approach.Legal),
        new("gendarmerie-contact", Approach.Legal),
        new("local-authority-contact", Approach.Legal),
        new("identity-documents", Approach.Legal),
        new("civil-registration", Approach.Legal),
        new("criminal-record", Approach.Legal),
        new("legal-aid", Approach.Legal),

        new(VocationalOrientation, Approach.SocioEconomic),
        new(VocationalTraining, Approach.SocioEconomic),
        new(JobSearch, Approach.SocioEconomic),
        new(JobPlacement, Approach.SocioEconomic),
        new(IncomeActivity, Approach.SocioEconomic),
        new("tools-for-a-trade", Approach.SocioEconomic),
        new(SchoolEnrolment, Approach.SocioEconomic),
        new("housing-help", Approach.SocioEconomic),
        new("social-protection", Approach.SocioEconomic),
    ];
}
