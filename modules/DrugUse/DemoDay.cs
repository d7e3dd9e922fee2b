using SocialWatch.DrugUse.Code;
using SocialWatch.DrugUse.Injecting;
using SocialWatch.DrugUse.Kits;
using SocialWatch.DrugUse.Overdoses;
using SocialWatch.DrugUse.Substitution;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.DrugUse;

/// <summary>What a worker might do next with the programme's own forms, for invented people.</summary>
internal static class DemoDay
{
    public static LifeProjectCommand? Next(LifeProjectFile file, DateTimeOffset now, Random random) =>
        (file.Project, file.Own) is (LifeProject.Open open, DrugUseFacts own) ? Next(open, own, now, random) : null;

    private static LifeProjectCommand? Next(LifeProject.Open open, DrugUseFacts own, DateTimeOffset now, Random random) => own switch
    {
        { Code: null } => new GiveCode(GiveCode.Offered(open.Opening.Person)),
        { Injecting: null } => new StateInjecting(random.Next(0, 5), (Substance)random.Next(0, 5), AlsoSubstance: null, DrugUseFacts.DayOf(now)),
        _ when own.Overdoses.FirstOrDefault(overdose => overdose.IsWaiting) is { } waiting => new FollowUpOverdose(Act(random), waiting.Id, DrugUseFacts.DayOf(now), Note: null),
        { Running: { } running } when random.Next(12) == 0 && DrugUseFacts.DayOf(now) > running.Started.On =>
            new StopSubstitution(running.Id, DrugUseFacts.DayOf(now), StopReasons.DosesMissed, Note: null),
        { Running: null } when random.Next(6) == 0 && own.Substitutions.IsEmpty => new StartSubstitution(Act(random), DrugUseFacts.DayOf(now), Where: null),
        _ when random.Next(15) == 0 && own.Overdoses.IsEmpty => new ReportOverdose(
            Act(random), Act(random), now, Substance.Heroin, NaloxoneGiven: true, AmbulanceCalled: true, OverdoseEnd.Survived, Note: null),
        { Injecting.InjectionsPerDay: > 0 } => new HandOutKits(
            Act(random), Act(random), Act(random), random.Next(5, 41), random.Next(0, 30), random.Next(0, 13), now, Commune: null, Place: null),
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
