using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Disability.Programme;

/// <summary>What is done with people, by approach. The constants are those a rule names.</summary>
internal static class Acts
{
    public const string FirstContact = "first-contact";
    public const string Listening = "listening";
    public const string HomeVisit = "home-visit";
    public const string CentreReception = "centre-reception";
    public const string CentreNight = "centre-night";
    public const string FunctioningTalk = "functioning-talk";
    public const string CardAsked = "card-asked";
    public const string CardObtained = "card-obtained";
    public const string DeviceDelivered = "device-delivered";
    public const string DeviceFollowedUp = "device-followed-up";
    public const string HospitalReception = "hospital-reception";
    public const string MedicalConsultation = "medical-consultation";
    public const string Nursing = "nursing";
    public const string Rehabilitation = "rehabilitation";
    public const string FamilySupport = "family-support";
    public const string FamilyMediation = "family-mediation";
    public const string FamilyReturn = "family-return";
    public const string HomeAdaptation = "home-adaptation";
    public const string AccessibleHousing = "accessible-housing";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string VocationalOrientation = "vocational-orientation";
    public const string AdaptedWork = "adapted-work";
    public const string IncomeActivity = "income-activity";
    public const string SchoolOrientation = "school-orientation";
    public const string SchoolInclusion = "school-inclusion";

    private static readonly string OnCard = ProgrammeForm.PanelOf<Card.RecordCard>();

    public static ImmutableArray<ActKind> All { get; } =
    [
        new(FirstContact, Approach.SocioCommunity),
        new(Listening, Approach.SocioCommunity),
        new("orientation", Approach.SocioCommunity),
        new(HomeVisit, Approach.SocioCommunity),
        new("hygiene-help", Approach.SocioCommunity),
        new("meal", Approach.SocioCommunity),
        new("clothes", Approach.SocioCommunity),
        new("psychological-accompaniment", Approach.SocioCommunity),
        new("sign-language-interpreting", Approach.SocioCommunity),
        new("peer-support", Approach.SocioCommunity),
        new("accompanied-travel", Approach.SocioCommunity),
        new(CentreReception, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Enter),
        new(CentreNight, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Night),
        new(FamilySupport, Approach.SocioCommunity),
        new("carer-respite", Approach.SocioCommunity),
        new(FamilyMediation, Approach.SocioCommunity),
        new(FamilyReturn, Approach.SocioCommunity),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),

        new(FunctioningTalk, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<Functioning.AssessFunctioning>()),
        new(HospitalReception, Approach.Medical),
        new(MedicalConsultation, Approach.Medical),
        new(Nursing, Approach.Medical),
        new(Rehabilitation, Approach.Medical),
        new("speech-therapy", Approach.Medical),
        new("sight-or-hearing-check", Approach.Medical),
        new(DeviceDelivered, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<Devices.DeliverDevice>()),
        new(DeviceFollowedUp, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<Devices.FollowUpDevice>()),

        new(CardAsked, Approach.Legal, RecordedOn: OnCard),
        new(CardObtained, Approach.Legal, RecordedOn: OnCard),
        new("identity-documents", Approach.Legal),
        new("legal-aid", Approach.Legal),
        new("representation-or-guardianship", Approach.Legal),
        new("prosecutor-contact", Approach.Legal),
        new("police-contact", Approach.Legal),
        new("local-authority-contact", Approach.Legal),

        new("social-protection", Approach.SocioEconomic),
        new(HomeAdaptation, Approach.SocioEconomic),
        new(AccessibleHousing, Approach.SocioEconomic),
        new("transport-help", Approach.SocioEconomic),
        new(VocationalOrientation, Approach.SocioEconomic),
        new("vocational-training", Approach.SocioEconomic),
        new("workplace-adaptation", Approach.SocioEconomic),
        new(AdaptedWork, Approach.SocioEconomic),
        new(IncomeActivity, Approach.SocioEconomic),
        new(SchoolOrientation, Approach.SocioEconomic),
        new("school-adaptation", Approach.SocioEconomic),
        new("school-assistant", Approach.SocioEconomic),
        new(SchoolInclusion, Approach.SocioEconomic),
    ];
}
