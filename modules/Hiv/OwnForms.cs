using SocialWatch.Hiv.Analyses;
using SocialWatch.Hiv.Appointments;
using SocialWatch.Hiv.Disclosure;
using SocialWatch.Hiv.Treatment;
using SocialWatch.Kernel;
using SocialWatch.Programmes;

namespace SocialWatch.Hiv;

/// <summary>The programme's own commands as forms.</summary>
internal static class OwnForms
{
    // A month, as the centres mostly give.
    private const int UsualDays = 30;

    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        ProgrammeForm.Of<GiveMedicines, HivFacts>("pill", Permission.AccompanyPeople, begins: (_, own) => [
            (nameof(GiveMedicines.DaysOfMedicines), own.Medicines.Values.MaxBy(given => given.On)?.Days ?? UsualDays)]),
        ProgrammeForm.Of<RecordAppointment, HivFacts>("calendar", Permission.AccompanyPeople),
        ProgrammeForm.Of<StateDisclosure, HivFacts>("lock", Permission.AccompanyPeople, begins: (_, own) => [(nameof(StateDisclosure.WhoMayKnow), own.Disclosure?.WhoMayKnow)]),
        ProgrammeForm.Of<StartTreatment, HivFacts>("heart-pulse", Permission.AccompanyPeople),
        ProgrammeForm.Of<StateAnalysis, HivFacts>("file-text", Permission.AccompanyPeople),
    ];
}
