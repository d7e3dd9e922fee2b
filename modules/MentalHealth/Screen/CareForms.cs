using SocialWatch.Kernel;
using SocialWatch.MentalHealth.Admission;
using SocialWatch.MentalHealth.Care;
using SocialWatch.MentalHealth.Crisis;
using SocialWatch.MentalHealth.Facts;
using SocialWatch.MentalHealth.Medication;
using SocialWatch.Programmes;

namespace SocialWatch.MentalHealth.Screen;

/// <summary>The programme's own forms, each offered when it makes sense.</summary>
internal static class CareForms
{
    public static IReadOnlyList<ProgrammeForm> All { get; } =
    [
        ProgrammeForm.Of<RecordCrisis, CareFacts>("triangle-alert", offered: (_, own) => own.OpenCrisis() is null),
        ProgrammeForm.Of<EndCrisis, CareFacts>(
            "circle-check",
            offered: (_, own) => own.OpenCrisis() is not null,
            begins: (_, own) => [(nameof(EndCrisis.Crisis), own.OpenCrisis()?.Act)]),

        ProgrammeForm.Of<AskAdmission>("send", Permission.AccompanyPeople),
        ProgrammeForm.Of<DecideAdmission, CareFacts>(
            "scale", Permission.AccompanyPeople, begins: (_, own) => [(nameof(DecideAdmission.Form), own.Waiting()?.Form), (nameof(DecideAdmission.ThirdParty), own.Waiting()?.AskedBy)]),
        ProgrammeForm.Of<AgreeDischargePlan>("house", Permission.AccompanyPeople),

        ProgrammeForm.Of<GiveMedicines, CareFacts>("pill", begins: (_, own) => [(nameof(GiveMedicines.Medicines), own.MedicinesNow()?.Medicines)]),
        ProgrammeForm.Of<ReportMissedMedicines, CareFacts>("circle-alert", offered: (_, own) => own.MedicinesNow() is not null),
        ProgrammeForm.Of<GiveInjection, CareFacts>("syringe", begins: (_, own) => [(nameof(GiveInjection.Medicine), own.InjectionNow()?.Medicine)]),
        ProgrammeForm.Of<EndTreatment, CareFacts>("x", Permission.AccompanyPeople, offered: (_, own) => own.MedicinesNow() is not null || own.InjectionNow() is not null),

        ProgrammeForm.Of<NameTreatingDoctor>("stethoscope", Permission.AccompanyPeople),
    ];
}
