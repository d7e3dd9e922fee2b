using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Homeless.Programme;

/// <summary>What is done with people, by approach. The constants are those a rule names.</summary>
internal static class Acts
{
    public const string StreetApproach = "street-approach";
    public const string Listening = "listening";
    public const string HospitalReception = "hospital-reception";
    public const string MedicalConsultation = "medical-consultation";
    public const string Nursing = "nursing";
    public const string CentreReception = "centre-reception";
    public const string ColdWaveShelter = "cold-wave-shelter";
    public const string ShelterNight = "shelter-night";
    public const string FamilySearch = "family-search";
    public const string FamilyMediation = "family-mediation";
    public const string FamilyReturn = "family-return";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string VocationalOrientation = "vocational-orientation";
    public const string JobSearch = "job-search";
    public const string JobPlacement = "job-placement";
    public const string IncomeActivity = "income-activity";
    public const string SchoolOrientation = "school-orientation";
    public const string SchoolEnrolment = "school-enrolment";

    public static ImmutableArray<ActKind> All { get; } =
    [
        new(StreetApproach, Approach.SocioCommunity),
        new(Listening, Approach.SocioCommunity),
        new("orientation", Approach.SocioCommunity),
        new("shower", Approach.SocioCommunity),
        new("haircut", Approach.SocioCommunity),
        new("clothes", Approach.SocioCommunity),
        new("hot-meal", Approach.SocioCommunity),
        new("blanket", Approach.SocioCommunity),
        // A stay follows from these: only the forms about stays record them, or nights and stays would not agree.
        new(CentreReception, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Enter),
        new(ColdWaveShelter, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Enter),
        new(ShelterNight, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Night),
        new("psychological-accompaniment", Approach.SocioCommunity),
        new("social-inquiry", Approach.SocioCommunity),
        new(FamilySearch, Approach.SocioCommunity),
        new(FamilyMediation, Approach.SocioCommunity),
        new(FamilyReturn, Approach.SocioCommunity),
        new("escorted-travel", Approach.SocioCommunity),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),

        new(HospitalReception, Approach.Medical),
        new(MedicalConsultation, Approach.Medical),
        new(Nursing, Approach.Medical),
        new("psychiatric-consultation", Approach.Medical),
        new("addiction-care", Approach.Medical),
        new("medicines", Approach.Medical),

        new("identity-documents", Approach.Legal),
        new("civil-registration", Approach.Legal),
        new("prosecutor-contact", Approach.Legal),
        new("police-contact", Approach.Legal),
        new("gendarmerie-contact", Approach.Legal),
        new("local-authority-contact", Approach.Legal),
        new("legal-aid", Approach.Legal),

        new(VocationalOrientation, Approach.SocioEconomic),
        new("vocational-training", Approach.SocioEconomic),
        new(JobSearch, Approach.SocioEconomic),
        new(JobPlacement, Approach.SocioEconomic),
        new(IncomeActivity, Approach.SocioEconomic),
        new("housing-help", Approach.SocioEconomic),
        new("social-protection", Approach.SocioEconomic),
        new(SchoolOrientation, Approach.SocioEconomic),
        new(SchoolEnrolment, Approach.SocioEconomic),
    ];
}
