using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.StreetChildren.BestInterest;
using SocialWatch.StreetChildren.ComingOfAge;
using SocialWatch.StreetChildren.EscortedReturn;
using SocialWatch.StreetChildren.Guardianship;
using SocialWatch.StreetChildren.Schooling;

namespace SocialWatch.StreetChildren.Programme;

/// <summary>What is done with children, by approach. The constants are those a rule names.</summary>
internal static class Acts
{
    public const string StreetApproach = "street-approach";
    public const string Listening = "listening";
    public const string CentreReception = "centre-reception";
    public const string ProtectionNight = "protection-night";
    public const string FamilySearch = "family-search";
    public const string FamilyMediation = "family-mediation";
    public const string FamilyReturn = "family-return";
    public const string EscortedTravel = "escorted-travel";
    public const string ReturnHandedOver = "return-handed-over";
    public const string ComingOfAgePlan = "coming-of-age-plan";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string HospitalReception = "hospital-reception";
    public const string MedicalConsultation = "medical-consultation";
    public const string Nursing = "nursing";

    /// <summary>Another programme takes the safeguard with this act: the name stays.</summary>
    public const string ProsecutorInformed = "prosecutor-informed";
    public const string GuardianNamed = "guardian-named";
    public const string BestInterestNote = "best-interest-note";
    public const string ReturnOrder = "return-order";
    public const string SchoolOrientation = "school-orientation";
    public const string SchoolEnrolment = "school-enrolment";
    public const string SchoolFollowUp = "school-follow-up";
    public const string VocationalOrientation = "vocational-orientation";
    public const string VocationalTraining = "vocational-training";
    public const string JobPlacement = "job-placement";

    public static ImmutableArray<ActKind> All { get; } =
    [
        new(StreetApproach, Approach.SocioCommunity),
        new(Listening, Approach.SocioCommunity),
        new("orientation", Approach.SocioCommunity),
        new("shower", Approach.SocioCommunity),
        new("clothes", Approach.SocioCommunity),
        new("hot-meal", Approach.SocioCommunity),
        new("blanket", Approach.SocioCommunity),
        new(CentreReception, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Enter),
        new(ProtectionNight, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Night),
        new("psychological-accompaniment", Approach.SocioCommunity),
        new("play-and-sport", Approach.SocioCommunity),
        new("social-inquiry", Approach.SocioCommunity),
        new(FamilySearch, Approach.SocioCommunity),
        new("family-contact", Approach.SocioCommunity),
        new(FamilyMediation, Approach.SocioCommunity),
        new("family-support", Approach.SocioCommunity),
        new(FamilyReturn, Approach.SocioCommunity),
        // A journey follows from these: only its own forms record them, or the journey and the ledger would not agree.
        new(EscortedTravel, Approach.SocioCommunity, RecordedOn: ProgrammeForm.PanelOf<DepartOnReturn>()),
        new(ReturnHandedOver, Approach.SocioCommunity, RecordedOn: ProgrammeForm.PanelOf<HandOverChild>()),
        new(ComingOfAgePlan, Approach.SocioCommunity, RecordedOn: ProgrammeForm.PanelOf<PlanComingOfAge>()),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),

        new(HospitalReception, Approach.Medical),
        new(MedicalConsultation, Approach.Medical),
        new(Nursing, Approach.Medical),
        new("vaccination", Approach.Medical),
        new("psychiatric-consultation", Approach.Medical),
        new("addiction-care", Approach.Medical),
        new("medicines", Approach.Medical),

        new(ProsecutorInformed, Approach.Legal),
        new("police-contact", Approach.Legal),
        new("gendarmerie-contact", Approach.Legal),
        new("local-authority-contact", Approach.Legal),
        new("juvenile-judge-hearing", Approach.Legal),
        new(GuardianNamed, Approach.Legal, RecordedOn: ProgrammeForm.PanelOf<NameGuardian>()),
        new(BestInterestNote, Approach.Legal, RecordedOn: ProgrammeForm.PanelOf<WriteBestInterestNote>()),
        new(ReturnOrder, Approach.Legal, RecordedOn: ProgrammeForm.PanelOf<OrderReturn>()),
        new("civil-registration", Approach.Legal),
        new("identity-documents", Approach.Legal),
        new("legal-aid", Approach.Legal),

        new(SchoolOrientation, Approach.SocioEconomic),
        new(SchoolEnrolment, Approach.SocioEconomic, RecordedOn: ProgrammeForm.PanelOf<StateSchooling>()),
        new(SchoolFollowUp, Approach.SocioEconomic, RecordedOn: ProgrammeForm.PanelOf<StateSchooling>()),
        new("school-support", Approach.SocioEconomic),
        new("literacy-class", Approach.SocioEconomic),
        new(VocationalOrientation, Approach.SocioEconomic),
        new(VocationalTraining, Approach.SocioEconomic),
        new(JobPlacement, Approach.SocioEconomic),
        new("family-income-help", Approach.SocioEconomic),
        new("social-protection", Approach.SocioEconomic),
    ];
}
