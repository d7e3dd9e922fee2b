using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.DrugUse.Programme;

/// <summary>What is done with people, by approach. The constants are those a rule names.</summary>
internal static class Acts
{
    public const string StreetContact = "street-contact";
    public const string UnitReception = "unit-reception";
    public const string Listening = "listening";
    public const string Awareness = "awareness";
    public const string KitsGiven = "kits-given";
    public const string KitsTakenBack = "kits-taken-back";
    public const string CondomsGiven = "condoms-given";
    public const string OverdoseResponse = "overdose-response";
    public const string NaloxoneGiven = "naloxone-given";
    public const string OverdoseFollowUp = "overdose-follow-up";
    public const string SubstitutionStart = "substitution-start";
    public const string ResidentialCare = "residential-care";
    public const string ResidentialNight = "residential-night";
    public const string MedicalConsultation = "medical-consultation";
    public const string Nursing = "nursing";
    public const string AddictionCare = "addiction-care";
    public const string Psychological = "psychological-accompaniment";
    public const string Social = "social-accompaniment";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string FamilyMediation = "family-mediation";
    public const string FamilyTie = "family-tie";
    public const string VocationalDesk = "vocational-desk";
    public const string JobSearch = "job-search";
    public const string JobPlacement = "job-placement";
    public const string IncomeActivity = "income-activity";
    public const string SchoolOrientation = "school-orientation";
    public const string SchoolEnrolment = "school-enrolment";

    private static readonly string OnKits = ProgrammeForm.PanelOf<Kits.HandOutKits>();
    private static readonly string OnOverdose = ProgrammeForm.PanelOf<Overdoses.ReportOverdose>();

    public static ImmutableArray<ActKind> All { get; } =
    [
        // The mobile unit.
        new(StreetContact, Approach.SocioCommunity),
        new(Awareness, Approach.SocioCommunity),
        new("orientation-to-unit", Approach.SocioCommunity),
        new(KitsGiven, Approach.Medical, RecordedOn: OnKits),
        new(KitsTakenBack, Approach.Medical, RecordedOn: OnKits),
        new(CondomsGiven, Approach.Medical, RecordedOn: OnKits),

        // The fixed unit.
        new(UnitReception, Approach.SocioCommunity),
        new(Listening, Approach.SocioCommunity),
        new("shower", Approach.SocioCommunity),
        new("laundry", Approach.SocioCommunity),
        new("light-meal", Approach.SocioCommunity),
        new("clothes", Approach.SocioCommunity),
        new("workshop", Approach.SocioCommunity),
        new("peer-support", Approach.SocioCommunity),
        new(Psychological, Approach.SocioCommunity),
        new(Social, Approach.SocioCommunity),
        new("parents-talk", Approach.SocioCommunity),
        new(FamilyMediation, Approach.SocioCommunity),
        new(FamilyTie, Approach.SocioCommunity),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),
        new(ResidentialCare, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Enter),
        new(ResidentialNight, Approach.SocioCommunity, InCentre: true, RecordedOn: StayPanels.Night),

        new("hospital-reception", Approach.Medical),
        new(MedicalConsultation, Approach.Medical),
        new(Nursing, Approach.Medical),
        new("psychiatric-consultation", Approach.Medical),
        new(AddictionCare, Approach.Medical),
        new(SubstitutionStart, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<Substitution.StartSubstitution>()),
        new("substitution-visit", Approach.Medical),
        // Offers only: what a test said is the person's own and is written down nowhere here.
        new("hepatitis-test-offer", Approach.Medical),
        new("hiv-test-offer", Approach.Medical),
        new("vaccination", Approach.Medical),
        new("naloxone-training", Approach.Medical),
        new(OverdoseResponse, Approach.Medical, RecordedOn: OnOverdose),
        new(NaloxoneGiven, Approach.Medical, RecordedOn: OnOverdose),
        new(OverdoseFollowUp, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<Overdoses.FollowUpOverdose>()),

        new("rights-information", Approach.Legal),
        new("legal-aid", Approach.Legal),
        new("identity-documents", Approach.Legal),
        new("prosecutor-contact", Approach.Legal),
        new("police-contact", Approach.Legal),
        new("local-authority-contact", Approach.Legal),
        new("prison-visit", Approach.Legal),

        new(VocationalDesk, Approach.SocioEconomic),
        new("vocational-training", Approach.SocioEconomic),
        new(JobSearch, Approach.SocioEconomic),
        new(JobPlacement, Approach.SocioEconomic),
        new(IncomeActivity, Approach.SocioEconomic),
        new("social-protection", Approach.SocioEconomic),
        new("housing-help", Approach.SocioEconomic),
        new(SchoolOrientation, Approach.SocioEconomic),
        new(SchoolEnrolment, Approach.SocioEconomic),
    ];
}
