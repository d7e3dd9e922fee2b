using SocialWatch.Hiv.Analyses;
using SocialWatch.Hiv.Appointments;
using SocialWatch.Hiv.Disclosure;
using SocialWatch.Hiv.Treatment;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Hiv;

/// <summary>What a worker might do next with the programme's own forms, for invented people.</summary>
internal static class DemoDay
{
    public static LifeProjectCommand? Next(LifeProjectFile file, DateTimeOffset now, Random random) =>
        (file.Project, file.Own) is (LifeProject.Open, HivFacts own) ? Next(own, DateOnly.FromDateTime(now.DateTime), random) : null;

    private static LifeProjectCommand? Next(HivFacts own, DateOnly today, Random random) => own switch
    {
        { Disclosure: null } => new StateDisclosure(random.Next(2) == 0 ? null : "أختي الكبرى فقط"),
        { Starts.IsEmpty: true } => new StartTreatment(Act(random), today),
        _ when Continuity.Of(own, today) is null or { Level: not ContinuityLevel.Secured } && own.Medicines.Values.All(given => given.On != today) =>
            new GiveMedicines(Act(random), today, random.Next(2) == 0 ? 30 : 90),
        { Analyses.IsEmpty: true } => new StateAnalysis(today, (AnalysisResult)random.Next(0, 3)),
        _ when !own.Appointments.ContainsKey(today) && random.Next(3) == 0 => new RecordAppointment(
            Act(random), today, random.Next(5) == 0 ? AppointmentEnd.Missed : AppointmentEnd.Kept, today.AddDays(random.Next(20, 60)), Note: null),
        _ => null,
    };

    // Not a new id: the same seed tells the same story.
    private static ActId Act(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new ActId(new Guid(bytes));
    }
}
