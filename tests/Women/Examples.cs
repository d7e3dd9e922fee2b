using System.Collections.Immutable;
using System.Reflection;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Women;

/// <summary>One example of everything the programme can tell and be asked, and seeded histories to ask it in.</summary>
internal static class Examples
{
    public static readonly CellProfile Cell = new("Oued Ziz", "Cell of Oued Ziz", ["Medina"], ImmutableDictionary<CentreId, string>.Empty.Add(ProgrammeStory.Centre, "House of the palm grove"));

    public static IReadOnlyList<LifeProjectCommand> Commands { get; } =
        [Way.ExtremeDanger, Way.Plan, Way.Girl, new SeeChildOff(1, Way.Opened.Today, "family", "For the holidays"), new WelcomeChildBack(1, Way.Opened.Today), Way.WithParents];

    public static IReadOnlyList<LifeProjectEvent> Events { get; } =
    [
        new DangerAssessed(Way.No(500), Way.Opened.Now, "extreme", new DangerSigns(true, true, true, false, false, false, false, true, false, false, true), "She sleeps with the door blocked"),
        new SafetyPlanSet(Way.No(600), Way.Opened.Now, "The neighbour above", "My aunt in the old town", "Two rings", "With the neighbour, in a blue bag", "They go up first"),
        new ChildWelcomed(Way.No(700), Way.Opened.Now, 1, "Amal", "6-11", "girl", "goes", "School of the oasis"),
        new ChildSeenOff(1, Way.Opened.Today, "family", "For the holidays"),
        new ChildWelcomedBack(1, Way.Opened.Today),
        new FamilyMediated(Way.No(800), Way.Opened.Now, "parents", "Her mother would take her back"),
    ];

    /// <summary>What is worked out, not chosen, and has words all the same.</summary>
    public static IEnumerable<string> Results => ["women.danger.low", "women.danger.raised", "women.danger.extreme"];

    /// <summary>Stories whose cards say everything a card can say.</summary>
    public static IEnumerable<ProgrammeStory> Cards =>
    [
        Way.Opened,
        Way.Planned,
        Way.Opened.Do(Way.NoDanger, Way.Girl).On(2).Do(Way.RaisedDanger with { Act = Way.No(501), At = Way.Opened.Now.AddDays(2) }).On(40),
    ];

    public static IEnumerable<Type> Invented => [typeof(AssessDanger), typeof(SetSafetyPlan), typeof(WelcomeChild), typeof(EnterStay), typeof(LeaveStay)];

    public static Assembly Module { get; } = typeof(Setup).Assembly;

    public static ProgrammeDefinition Programme { get; } = new Setup().Programme;

    public static ProgrammeRules Rules => WomenProgramme.Rules;

    /// <summary>The same commands again and others like them, on this day.</summary>
    public static IEnumerable<LifeProjectCommand> Asked(DateTimeOffset now, Random chance)
    {
        var (day, no) = (DateOnly.FromDateTime(now.DateTime), Way.No(1000 + chance.Next(40)));
        bool Tick() => chance.Next(4) == 0;

        return [
            .. Commands,
            new AssessDanger(no, now.AddDays(-chance.Next(3)), Tick(), Tick(), Tick(), Tick(), Tick(), Tick(), Tick(), Tick(), Tick(), Tick(), Tick(), Note: null),
            Way.Plan with { Act = no, At = now },
            Way.Girl with { Act = no, At = now },
            Way.WithParents with { Act = no, At = now },
            new SeeChildOff(chance.Next(1, 4), day, "father", Note: null),
            new WelcomeChildBack(chance.Next(1, 4), day),
            new EnterStay(no, Stays.HiddenPlace, Centre: null, "With a friend", day),
            new LeaveStay(no, day, "own-wish", "own-home", Note: null),
        ];
    }
}
