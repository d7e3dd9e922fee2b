using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.MentalHealth.Admission;
using SocialWatch.MentalHealth.Crisis;
using SocialWatch.MentalHealth.Medication;
using SocialWatch.Programmes;

namespace SocialWatch.MentalHealth.Programme;

/// <summary>What is done with people, by approach. The constants are those a rule names.</summary>
internal static class Acts
{
    public const string StreetApproach = "street-approach";
    public const string Listening = "listening";
    public const string FamilyReturn = "family-return";
    public const string OwnHome = "own-home";
    public const string HomeVisit = "home-visit";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string HospitalReception = "hospital-reception";
    public const string MedicalConsultation = "medical-consultation";
    public const string PsychiatricConsultation = "psychiatric-consultation";
    public const string CrisisResponse = "crisis-response";
    public const string WardAdmission = "ward-admission";
    public const string WardNight = "ward-night";
    public const string MedicinesGiven = "medicines-given";
    public const string MissedMedicinesTalk = "missed-medicines-talk";
    public const string InjectionGiven = "injection-given";
    public const string DischargePlan = "discharge-plan";
    public const string AdmissionRequest = "admission-request";
    public const string AdmissionDecision = "admission-decision";
    public const string VocationalTraining = "vocational-training";
    public const string JobPlacement = "job-placement";
    public const string IncomeActivity = "income-activity";
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
        new("psychological-accompaniment", Approach.SocioCommunity),
        new("talking-group", Approach.SocioCommunity),
        new("social-inquiry", Approach.SocioCommunity),
        new("family-search", Approach.SocioCommunity),
        new("family-mediation", Approach.SocioCommunity),
        new("family-support", Approach.SocioCommunity),
        new("family-education", Approach.SocioCommunity),
        new(FamilyReturn, Approach.SocioCommunity),
        new(OwnHome, Approach.SocioCommunity),
        new(HomeVisit, Approach.SocioCommunity),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),

        new(HospitalReception, Approach.Medical),
        new(MedicalConsultation, Approach.Medical),
        new(PsychiatricConsultation, Approach.Medical),
        new("psychotherapy", Approach.Medical),
        new("nursing", Approach.Medical),
        new("addiction-care", Approach.Medical),
        // More follows from these: only their own forms record them.
        new(CrisisResponse, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<RecordCrisis>()),
        new(WardAdmission, Approach.Medical, RecordedOn: StayPanels.Enter),
        new(WardNight, Approach.Medical, RecordedOn: StayPanels.Night),
        new(MedicinesGiven, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<GiveMedicines>()),
        new(MissedMedicinesTalk, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<ReportMissedMedicines>()),
        new(InjectionGiven, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<GiveInjection>()),
        new(DischargePlan, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<AgreeDischargePlan>()),

        new(AdmissionRequest, Approach.Legal, RecordedOn: ProgrammeForm.PanelOf<AskAdmission>()),
        new(AdmissionDecision, Approach.Legal, RecordedOn: ProgrammeForm.PanelOf<DecideAdmission>()),
        new("rights-explained", Approach.Legal),
        new("complaint-help", Approach.Legal),
        new("legal-protection", Approach.Legal),
        new("prosecutor-contact", Approach.Legal),
        new("police-contact", Approach.Legal),
        new("gendarmerie-contact", Approach.Legal),
        new("local-authority-contact", Approach.Legal),
        new("identity-documents", Approach.Legal),

        new("vocational-orientation", Approach.SocioEconomic),
        new(VocationalTraining, Approach.SocioEconomic),
        new(JobPlacement, Approach.SocioEconomic),
        new(IncomeActivity, Approach.SocioEconomic),
        new(SchoolEnrolment, Approach.SocioEconomic),
        new("housing-help", Approach.SocioEconomic),
        new("social-protection", Approach.SocioEconomic),
    ];
}
