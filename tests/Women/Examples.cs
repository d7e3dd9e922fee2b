using System.Collections.Immutable;
using System.Reflection;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Women;

/// <summary>One example of everything the programme can tell and be asked.</summary>
internal static class Examples
{
    public static readonly CellProfile Cell = new("Oued Ziz", "Cell of Oued Ziz", ["Medina"], ImmutableDictionary<CentreId, string>.Empty.Add(ProgrammeStory.Centre, "House of the palm grove"));

    private static IReadOnlyList<LifeProjectEvent> Events =>
    [
        new DangerAssessed(Way.No(500), Way.Opened.Now, "extreme", new DangerSigns(true, true, true, false, false, false, false, true, false, false, true), "She sleeps with the door blocked"),
        new SafetyPlanSet(Way.No(600), Way.Opened.Now, "The neighbour above", "My aunt in the old town", "Two rings", "With the neighbour, in a blue bag", "They go up first"),
        new ChildWelcomed(Way.No(700), Way.Opened.Now, 1, "Amal", "6-11", "girl", "goes", "School of the oasis"),
        new ChildSeenOff(1, Way.Opened.Today, "family", "For the holidays"),
        new ChildWelcomedBack(1, Way.Opened.Today),
        new FamilyMediated(Way.No(800), Way.Opened.Now, "parents", "Her mother would take her back"),
    ];

    /// <summary>What is worked out, not chosen, and has words all the same.</summary>
    private static IReadOnlyList<string> Results => ["women.danger.low", "women.danger.raised", "women.danger.extreme"];

    /// <summary>Stories whose cards say everything a card can say.</summary>
    private static IReadOnlyList<ProgrammeStory> Cards =>
    [
        Way.Opened,
        Way.Planned,
        Way.Opened.Do(Way.NoDanger, Way.Girl).On(2).Do(Way.RaisedDanger with { Act = Way.No(501), At = Way.Opened.Now.AddDays(2) }).On(40),
    ];

    private static IReadOnlyList<Type> Invented => [typeof(AssessDanger), typeof(SetSafetyPlan), typeof(WelcomeChild), typeof(EnterStay), typeof(LeaveStay)];

    public static Assembly Module { get; } = typeof(Setup).Assembly;

    public static ProgrammeDefinition Programme { get; } = new Setup().Programme;

    public static ProgrammeRules Rules => WomenProgramme.Rules;

    public static Examined Examined { get; } = new(new Setup(), Rules,
    [
        (Way.Opened, Way.ExtremeDanger),
        (Way.Opened, Way.Plan),
        (Way.Opened, Way.Girl),
        (Way.Opened.Do(Way.Girl), new SeeChildOff(1, Way.Opened.Today, "family", "For the holidays")),
        (Way.Opened.Do(Way.Girl, new SeeChildOff(1, Way.Opened.Today, "family", "For the holidays")), new WelcomeChildBack(1, Way.Opened.Today)),
        (Way.Opened.Do(Way.RaisedDanger), Way.WithParents),
    ])
    {
        Told = Events,
        Results = Results,
        Cards = Cards,
        Demonstrated = Invented,
    };
}
