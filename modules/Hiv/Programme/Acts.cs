using System.Collections.Immutable;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Hiv.Programme;

/// <summary>
/// What is done with people, by approach. The ids stand in the ledger in clear beside others': like the words, they are
/// those of any long treatment.
/// </summary>
internal static class Acts
{
    public const string Listening = "listening";
    public const string Orientation = "orientation";
    public const string CentreReferral = "reference-centre-referral";
    public const string CentreReceived = "reference-centre-received";
    public const string TreatmentStart = "treatment-start";
    public const string MedicinesGiven = "medicines-given";
    public const string AppointmentKept = "appointment-kept";
    public const string Adherence = "adherence-accompaniment";
    public const string Psychological = "psychological-accompaniment";
    public const string PlanReview = "plan-review";
    public const string FollowUpVisit = "follow-up-visit";
    public const string MotherAndChild = "mother-and-child-protection";
    public const string FamilyMediation = "family-mediation";
    public const string FamilyReturn = "family-return";
    public const string VocationalOrientation = "vocational-orientation";
    public const string JobSearch = "job-search";
    public const string JobPlacement = "job-placement";
    public const string IncomeActivity = "income-activity";
    public const string SchoolOrientation = "school-orientation";
    public const string SchoolEnrolment = "school-enrolment";

    public static ImmutableArray<ActKind> All { get; } =
    [
        new(Listening, Approach.SocioCommunity),
        new(Orientation, Approach.SocioCommunity),
        new(Psychological, Approach.SocioCommunity),
        new("peer-support", Approach.SocioCommunity),
        new("nutrition-help", Approach.SocioCommunity),
        new("home-visit", Approach.SocioCommunity),
        new("talk-with-trusted-person", Approach.SocioCommunity),
        new(FamilyMediation, Approach.SocioCommunity),
        new(FamilyReturn, Approach.SocioCommunity),
        new(PlanReview, Approach.SocioCommunity),
        new(FollowUpVisit, Approach.SocioCommunity),

        new(CentreReferral, Approach.Medical),
        new(CentreReceived, Approach.Medical),
        new(TreatmentStart, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<Treatment.StartTreatment>()),
        new(MedicinesGiven, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<Treatment.GiveMedicines>()),
        new(AppointmentKept, Approach.Medical, RecordedOn: ProgrammeForm.PanelOf<Appointments.RecordAppointment>()),
        new(Adherence, Approach.Medical),
        new("hospital-reception", Approach.Medical),
        new("medical-consultation", Approach.Medical),
        new("nursing", Approach.Medical),
        new("analyses", Approach.Medical),
        new("psychiatric-consultation", Approach.Medical),
        new(MotherAndChild, Approach.Medical),
        new("health-check-for-relatives", Approach.Medical),

        new("rights-information", Approach.Legal),
        new("legal-aid", Approach.Legal),
        new("non-discrimination-step", Approach.Legal),
        new("identity-documents", Approach.Legal),
        new("civil-registration", Approach.Legal),
        new("local-authority-contact", Approach.Legal),
        new("prosecutor-contact", Approach.Legal),

        new("transport-help", Approach.SocioEconomic),
        new("social-protection", Approach.SocioEconomic),
        new("housing-help", Approach.SocioEconomic),
        new(VocationalOrientation, Approach.SocioEconomic),
        new("vocational-training", Approach.SocioEconomic),
        new(JobSearch, Approach.SocioEconomic),
        new(JobPlacement, Approach.SocioEconomic),
        new(IncomeActivity, Approach.SocioEconomic),
        new(SchoolOrientation, Approach.SocioEconomic),
        new(SchoolEnrolment, Approach.SocioEconomic),
    ];
}
