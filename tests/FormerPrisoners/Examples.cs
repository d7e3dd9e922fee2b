using System.Collections.Immutable;
using System.Reflection;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.FormerPrisoners;

/// <summary>One example of everything the programme can tell and be asked, and seeded histories to ask it in.</summary>
internal static class Examples
{
    public static readonly CellProfile Cell = new("Oued Ziz", "Cell of Oued Ziz", ["Medina"], ImmutableDictionary<CentreId, string>.Empty.Add(ProgrammeStory.Centre, "House of the palm grove"));

    public static IReadOnlyList<LifeProjectCommand> Commands { get; } = [Way.InSixtyDays, Way.Plan, Way.Release];

    public static IReadOnlyList<LifeProjectEvent> Events { get; } =
    [
        new ReleaseExpected(new DateOnly(2027, 1, 19), "Prison of the plain", "Told by the registry"),
        new ReleasePlanned(Way.No(500), Way.Opened.Now, "A brother, with a car", "family", "Identity card expired", "Insulin, mornings and evenings", "Wants to weld again"),
        new PersonReleased(Way.No(600), Way.Opened.Now, "family", "His brother was there"),
    ];

    /// <summary>What is worked out, not chosen, and has words all the same.</summary>
    public static IEnumerable<string> Results => [];

    /// <summary>Stories whose cards say everything a card can say.</summary>
    public static IEnumerable<ProgrammeStory> Cards =>
    [
        Way.Opened,
        Way.Prepared,
        Way.Prepared.Do(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(20) }),
        Way.Opened.Do(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(20) }),
        Way.Opened.Do(Way.InSixtyDays, Way.Plan with { Housing = Housings.None }).On(61),
        Way.Opened.Do(Way.Plan, Way.Release),
    ];

    public static IEnumerable<Type> Invented => [typeof(ExpectRelease), typeof(PlanRelease), typeof(RecordRelease)];

    public static Assembly Module { get; } = typeof(Setup).Assembly;

    public static ProgrammeDefinition Programme { get; } = new Setup().Programme;

    public static ProgrammeRules Rules => FormerPrisonersProgramme.Rules;

    /// <summary>The same commands again and others like them, on this day.</summary>
    public static IEnumerable<LifeProjectCommand> Asked(DateTimeOffset now, Random chance)
    {
        var (day, no) = (DateOnly.FromDateTime(now.DateTime), Way.No(1000 + chance.Next(40)));

        return [
            .. Commands,
            Way.InSixtyDays with { ExpectedOn = day.AddDays(chance.Next(-5, 90)) },
            Way.Plan with { Act = no, At = now.AddDays(-chance.Next(3)) },
            Way.Release with { Act = no, At = now.AddDays(-chance.Next(3)) },
            new EnterStay(no, Stays.HalfwayHouse, ProgrammeStory.Centre, Place: null, day),
            new LeaveStay(no, day, "own-wish", "family", Note: null),
        ];
    }
}
