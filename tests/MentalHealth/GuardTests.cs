namespace SocialWatch.Tests.MentalHealth;

public sealed class ProgrammeTests : RulesGuards
{
    public override Examined Programme => Patient.Examined;
}

public sealed class WordsTests : WordsGuards
{
    public override Examined Programme => Patient.Examined;
}

public sealed class ScreenTests : ScreenGuards
{
    public override Examined Programme => Patient.Examined;
}

public sealed class StoredEventsTests : EventGuards
{
    public override Examined Programme => Patient.Examined;

    protected override IReadOnlyList<string> Clear =>
    [
        // Chosen words and days: what indicators and rules go by.
        "AdmissionAsked.Form", "AdmissionAsked.On", "AdmissionDecided.Authority", "AdmissionDecided.Decision", "AdmissionDecided.Form",
        "AdmissionDecided.On", "CrisisEnded.How", "CrisisEnded.On", "CrisisRecorded.Called", "CrisisRecorded.Danger", "CrisisRecorded.On",
        "DischargePlanned.Lives", "DischargePlanned.NextConsultationOn", "DischargePlanned.On", "InjectionGiven.NextOn", "InjectionGiven.On",
        "MedicinesGiven.On", "MedicinesGiven.Until", "MedicinesMissed.On", "TreatingDoctorNamed.Since", "TreatmentEnded.On",
        "TreatmentEnded.Treatment",
    ];
}

public sealed class EveryCommandTests : CommandGuards
{
    public override Examined Programme => Patient.Examined;
}
