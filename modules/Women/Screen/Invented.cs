using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Women.Children;
using SocialWatch.Women.Danger;
using SocialWatch.Women.Programme;
using SocialWatch.Women.Safety;

namespace SocialWatch.Women.Screen;

/// <summary>The next step with an invented woman of the demo.</summary>
internal static class Invented
{
    public static LifeProjectCommand? Next(LifeProjectFile file, DateTimeOffset now, Random random) => (file.Project, file.Own) switch
    {
        (LifeProject.Open open, WomenFacts own) => Next(open, own, OperationalDays.Of(now), now, random),
        _ => null,
    };

    private static LifeProjectCommand? Next(LifeProject.Open open, WomenFacts own, DateOnly evening, DateTimeOffset now, Random random) => own switch
    {
        { Assessed: null } => Assess(now, random, worst: 3),
        { Plan: null, Assessed.Danger: not DangerLevels.Low } => new SetSafetyPlan(
            NewAct(random), now, "جارتي في الطابق الأعلى وخالتي", "دار خالتي", "رنتان في الهاتف", "عند الجارة في كيس أزرق", "يذهبون إليها أولا"),
        _ when open.CurrentStay is { } stay && open.Stage is not (Stages.UrgentHelp or Stages.Refuge) && stay.Entered.On <= evening =>
            new LeaveStay(stay.Id, evening, "way-found", "own-home", Note: null),
        _ when open.Stage == Stages.Refuge && open.Stays.IsEmpty && !open.IsMinor =>
            new EnterStay(NewAct(random), Stays.HiddenPlace, Centre: null, "مكان تعرفه", evening),
        { LastChild: < 2 } when random.NextDouble() < 0.3 => new WelcomeChild(
            NewAct(random), now, Name: null, random.NextDouble() < 0.5 ? "2-5" : "6-11", random.NextDouble() < 0.5 ? "girl" : "boy", "goes", SchoolName: null),
        { Assessed.At: var last } when last.AddDays(20) < now => Assess(now, random, worst: 2),
        _ => null,
    };

    private static AssessDanger Assess(DateTimeOffset now, Random random, int worst) => new(
        NewAct(random), now, ViolenceRising: random.Next(worst) > 0, Weapon: random.Next(8) == 0, Strangling: random.Next(10) == 0, DeathThreats: random.Next(6) == 0,
        ForcedSex: false, InPregnancy: random.Next(8) == 0, ThreatsToChildren: random.Next(6) == 0, Control: random.Next(2) == 0, Separation: random.Next(3) == 0,
        SuicidalThoughts: false, FearsForHerLife: random.Next(worst) > 1, Note: null);

    private static ActId NewAct(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new ActId(new Guid(bytes));
    }
}
