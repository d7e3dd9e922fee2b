using System.Collections.Immutable;
using System.Reflection;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.FormerPrisoners;

/// <summary>One example of everything the programme can tell and be asked.</summary>
internal static class Examples
{
    public static readonly CellProfile Cell = new("Oued Ziz", "Cell of Oued Ziz", ["Medina"], ImmutableDictionary<CentreId, string>.Empty.Add(ProgrammeStory.Centre, "House of the palm grove"));

    private static IReadOnlyList<LifeProjectEvent> Events =>
    [
        new ReleaseExpected(new DateOnly(2027, 1, 19), "Prison of the plain", "Told by the registry"),
        new ReleasePlanned(Way.No(500), Way.Opened.Now, "A brother, with a car", "family", "Identity card expired", "Insulin, mornings and evenings", "Wants to weld again"),
        new PersonReleased(Way.No(600), Way.Opened.Now, "family", "His brother was there"),
    ];

    /// <summary>What is worked out, not chosen, and has words all the same.</summary>
    private static IReadOnlyList<string> Results => [];

    /// <summary>Stories whose cards say everything a card can say.</summary>
    private static IReadOnlyList<ProgrammeStory> Cards =>
    [
        Way.Opened,
        Way.Prepared,
        Way.Prepared.Do(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(20) }),
        Way.Opened.Do(Way.InSixtyDays with { ExpectedOn = Way.Opened.Today.AddDays(20) }),
        Way.Opened.Do(Way.InSixtyDays, Way.Plan with { Housing = Housings.None }).On(61),
        Way.Opened.Do(Way.Plan, Way.Release),
    ];

    private static IReadOnlyList<Type> Invented => [typeof(ExpectRelease), typeof(PlanRelease), typeof(RecordRelease)];

    public static Assembly Module { get; } = typeof(Setup).Assembly;

    public static ProgrammeDefinition Programme { get; } = new Setup().Programme;

    public static ProgrammeRules Rules => FormerPrisonersProgramme.Rules;

    public static Examined Examined { get; } = new(new Setup(), Rules,
    [
        (Way.Opened, Way.InSixtyDays),
        (Way.Opened, Way.Plan),
        (Way.Opened, Way.Release),
    ])
    {
        Told = Events,
        Results = Results,
        Cards = Cards,
        Demonstrated = Invented,
    };
}
