using SocialWatch.Hiv.Analyses;
using SocialWatch.Hiv.Appointments;
using SocialWatch.Hiv.Disclosure;
using SocialWatch.Hiv.Treatment;

namespace SocialWatch.Tests.Hiv;

/// <summary>One invented person, and what is asked about the treatment.</summary>
internal static class InTreatment
{
    public static ProgrammeStory Somebody { get; } = ProgrammeStory.Of(HivProgramme.Rules);

    public static StartTreatment Starts { get; } = new(ProgrammeStory.Numbered(600), Day(0));

    public static GiveMedicines Thirty { get; } = new(ProgrammeStory.Numbered(610), Day(0), 30);

    public static RecordAppointment Kept { get; } = new(ProgrammeStory.Numbered(620), Day(0), AppointmentEnd.Kept, Day(30), "Came with her sister");

    public static RecordAppointment Missed { get; } = Kept with { HowItWent = AppointmentEnd.Missed, NextOn = null };

    public static StateDisclosure MyElderSister { get; } = new("My elder sister");

    public static DateOnly Day(double day) => DateOnly.FromDateTime(ProgrammeStory.Beginning.AddDays(day).DateTime);

    public static IReadOnlyList<string> Words(this ProgrammeStory story) => [.. AtAGlance.Of(story.File, story.Now).Select(fact => fact.Words["hiv.facts.".Length..])];

    public static Examined Examined { get; } = new Examined(new Setup(), HivProgramme.Rules,
    [
        (Somebody, Starts),
        (Somebody, Thirty),
        (Somebody, Kept),
        (Somebody, new StateAnalysis(Day(0), AnalysisResult.Controlled)),
        (Somebody, MyElderSister),
    ]).WithExamplesTold() with
    {
        Results = ["hiv.disclosure.nobody", "hiv.disclosure.somebody"],
    };
}
