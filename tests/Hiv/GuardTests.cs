namespace SocialWatch.Tests.Hiv;

public sealed class ProgrammeTests : RulesGuards
{
    public override Examined Programme => InTreatment.Examined;
}

public sealed class WordsTests : WordsGuards
{
    public override Examined Programme => InTreatment.Examined;
}

public sealed class ScreenTests : ScreenGuards
{
    public override Examined Programme => InTreatment.Examined;
}

public sealed class StoredEventsTests : EventGuards
{
    public override Examined Programme => InTreatment.Examined;

    protected override IReadOnlyList<string> Clear =>
        ["TreatmentStarted.On", "MedicinesGiven.On", "AppointmentRecorded.On", "AppointmentRecorded.HowItWent", "AppointmentRecorded.NextOn", "AnalysisStated.On"];
}

public sealed class EveryCommandTests : CommandGuards
{
    public override Examined Programme => InTreatment.Examined;

    protected override void Holds(ProgrammeStory story)
    {
        var own = story.Facts<HivFacts>();
        var open = story.File.Project as LifeProject.Open ?? ((LifeProject.Closed)story.File.Project).Last;
        int Standing(string kind) => open.Acts.Values.Count(act => !act.Withdrawn && act.AsRecorded.Kind == kind);

        // What is known is what stands in the ledger, whatever was withdrawn.
        Assert.Equal(Standing(Acts.MedicinesGiven), own.Medicines.Count);
        Assert.Equal(Standing(Acts.TreatmentStart), own.Starts.Count);
        Assert.Equal(Standing(Acts.AppointmentKept), own.Appointments.Values.Count(one => one.HowItWent is SocialWatch.Hiv.Appointments.AppointmentEnd.Kept));
    }
}
