using SocialWatch.FormerPrisoners.Programme;
using SocialWatch.FormerPrisoners.Release;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.FormerPrisoners.Screen;

/// <summary>The next step with an invented person of the demo, inside or just out.</summary>
internal static class Invented
{
    private static readonly string[] Housing = ["family", "own-home", "halfway-house", "friends", Housings.None];
    private static readonly string[] GoesTo = ["family", "own-home", "halfway-house", "friends", "street"];

    public static LifeProjectCommand? Next(LifeProjectFile file, DateTimeOffset now, Random random) => (file.Project, file.Own) switch
    {
        (LifeProject.Open, FormerPrisonersFacts { Released: null } own) => Next(own, DateOnly.FromDateTime(now.DateTime), now, random),
        _ => null,
    };

    private static LifeProjectCommand? Next(FormerPrisonersFacts own, DateOnly today, DateTimeOffset now, Random random) => own switch
    {
        // One in three is already out when the cell hears of them.
        { Expected: null } when random.Next(3) == 0 => Release(now, random),
        { Expected: null } => new ExpectRelease(today.AddDays(random.Next(10, 60)), "السجن المحلي بالإقليم", Why: null),
        { Expected.ExpectedOn: var on } when on <= today => Release(now, random),
        { Plan: null } => new PlanRelease(
            NewAct(random), now, "أخوه، وله سيارة", Housing[random.Next(Housing.Length)], "بطاقة التعريف منتهية الصلاحية", random.Next(3) == 0 ? "الأنسولين صباحا ومساء" : null, Note: null),
        { Expectations.Count: 1, Expected: { ExpectedOn: var on } expected } when random.Next(8) == 0 => new ExpectRelease(on.AddDays(random.Next(1, 20)), expected.Prison ?? "السجن المحلي بالإقليم", "أخبرت به كتابة الضبط"),
        _ => null,
    };

    private static RecordRelease Release(DateTimeOffset now, Random random) => new(NewAct(random), now, GoesTo[random.Next(GoesTo.Length)], Note: null);

    private static ActId NewAct(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new ActId(new Guid(bytes));
    }
}
