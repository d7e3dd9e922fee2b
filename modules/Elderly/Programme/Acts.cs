using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Elderly.Programme;

/// <summary>What is done with people, by approach. The constants are those a rule names.</summary>
internal static class Acts
{
    public const string StreetApproach = "street-approach";
    public const string HomeVisit = "home-visit";
    public const string Listening = "listening";
    public const string PlaceRequest = "place-request";
    public const string CareHomePlacement = "care-home-placement";
    public const string TemporaryReception = "temporary-reception";
    public const string TemporaryNight = "temporary-night";
    public const string FamilySearch = "family-search";
    public const string FamilyMediation = "family-mediation";
    public const string FamilySupport = "family-support";
    public const string FamilyReturn = "family-return";
    public const string OwnHome = "own-home";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string DependencyAssessment = "dependency-assessment";
    public const string HospitalReception = "hospital-reception";
    public const string MedicalConsultation = "medical-consultation";
    public const string Nursing = "nursing";
    public const string EntitlementRequest = "entitlement-request";
    public const string EntitlementObtained = "entitlement-obtained";
    public const string EntitlementRefused = "entitlement-refused";
    public const string IncomeActivity = "income-activity";
    public const string HousingHelp = "housing-help";

    public static ImmutableArray<ActKind> All { get; } =
    [
        new(StreetApproach, Approach.SocioCommunity),
        new(HomeVisit, Approach.SocioCommunity),
        new(Listening, Approach.SocioCommunity),
        new("orientation", Approach.SocioCommunity),
        new("shower", Approach.SocioCommunity),
        new("clothes", Approach.SocioCommunity),
        new("hot-meal", Approach.SocioCommunity),
        new("blanket", Approach.SocioCommunity),
        new(PlaceRequest, Approach.SocioCommunity),
        // A stay follows from these: only the forms about stays record them, or nights and stays would not agree.
        new(CareHomePlacement, Approach.SocioCommunity, RecordedOn: StayPanels.Enter),
        new(TemporaryReception, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Enter),
        new(TemporaryNight, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Night),
        new("psychological-accompaniment", Approach.SocioCommunity),
        new("company-and-outings", Approach.SocioCommunity),
        new("social-inquiry", Approach.SocioCommunity),
        new(FamilySearch, Approach.SocioCommunity),
        new(FamilyMediation, Approach.SocioCommunity),
        new(FamilySupport, Approach.SocioCommunity),
        new(FamilyReturn, Approach.SocioCommunity),
        new("escorted-travel", Approach.SocioCommunity),
        new(OwnHome, Approach.SocioCommunity),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),

        new(DependencyAssessment, Approach.Medical, RecordedOn: "assess-dependency"),
        new(HospitalReception, Approach.Medical),
        new(MedicalConsultation, Approach.Medical),
        new(Nursing, Approach.Medical),
        new("medicines", Approach.Medical),
        new("specialist-care", Approach.Medical),
        new("glasses-and-aids", Approach.Medical),
        new("psychiatric-consultation", Approach.Medical),

        new("identity-documents", Approach.Legal),
        new("civil-registration", Approach.Legal),
        new("prosecutor-contact", Approach.Legal),
        new("police-contact", Approach.Legal),
        new("gendarmerie-contact", Approach.Legal),
        new("local-authority-contact", Approach.Legal),
        new("maintenance-claim", Approach.Legal),
        new("legal-aid", Approach.Legal),

        // An entitlement follows from these: asked, obtained or refused.
        new(EntitlementRequest, Approach.SocioEconomic, RecordedOn: "ask-entitlement"),
        new(EntitlementObtained, Approach.SocioEconomic, RecordedOn: "record-entitlement-answer"),
        new(EntitlementRefused, Approach.SocioEconomic, RecordedOn: "record-entitlement-answer"),
        new(IncomeActivity, Approach.SocioEconomic),
        new(HousingHelp, Approach.SocioEconomic),
        new("food-basket", Approach.SocioEconomic),
    ];
}
