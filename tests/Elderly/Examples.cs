using System.Collections.Immutable;
using System.Reflection;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Elderly;

/// <summary>One example of everything the programme can tell and be asked, and seeded histories to ask it in.</summary>
internal static class Examples
{
    public static readonly CellProfile Cell = new("Oued Ziz", "Cell of Oued Ziz", ["Medina"], ImmutableDictionary<CentreId, string>.Empty.Add(ProgrammeStory.Centre, "House of the palm grove"));

    public static IReadOnlyList<LifeProjectCommand> Commands { get; } = [Way.NeedsHelp, Way.AsksPension, Way.HasPension];

    public static IReadOnlyList<LifeProjectEvent> Events { get; } =
    [
        new DependencyAssessed(Way.No(500), Way.Opened.Now, 4, new Activities(false, false, true, true, true, true), "He will not say so himself"),
        new EntitlementAsked(Way.No(600), Way.Opened.Now, "pension", "Forty years on the docks"),
        new EntitlementAnswered(Way.No(610), Way.Opened.Now, "pension", "obtained", "From January on"),
    ];

    /// <summary>What is worked out, not chosen, and has words all the same.</summary>
    public static IEnumerable<string> Results => ["elderly.dependency.independent", "elderly.dependency.moderate", "elderly.dependency.severe"];

    /// <summary>Stories whose cards say everything a card can say.</summary>
    public static IEnumerable<ProgrammeStory> Cards =>
    [
        Way.Opened,
        Way.Met.Do(Way.AllAlone, Way.AsksPension).Act(Acts.PlaceRequest).Enter(Stages.Waiting)
            .On(3).Do(Way.NeedsHelp with { Act = Way.No(501), At = Way.Opened.Now.AddDays(3) }),
        Way.Met.Do(Way.AsksPension, Way.HasPension, Way.AsksPension with { Act = Way.No(601), Entitlement = "allowance" }, Way.HasPension with { Act = Way.No(611), Entitlement = "allowance", Answer = "refused" }),
    ];

    public static IEnumerable<Type> Invented => [typeof(AssessDependency), typeof(AskEntitlement), typeof(RecordEntitlementAnswer), typeof(EnterStay), typeof(LeaveStay)];

    public static Assembly Module { get; } = typeof(Setup).Assembly;

    public static ProgrammeDefinition Programme { get; } = new Setup().Programme;

    public static ProgrammeRules Rules => ElderlyProgramme.Rules;

    /// <summary>The same commands again and others like them, on this day.</summary>
    public static IEnumerable<LifeProjectCommand> Asked(DateTimeOffset now, Random chance)
    {
        var (day, no) = (DateOnly.FromDateTime(now.DateTime), Way.No(1000 + chance.Next(40)));
        bool Tick() => chance.Next(2) == 0;
        var entitlement = chance.Next(2) == 0 ? "pension" : "identity-card";

        return [
            .. Commands,
            new AssessDependency(no, now.AddDays(-chance.Next(3)), Tick(), Tick(), Tick(), Tick(), Tick(), Tick(), Note: null),
            Way.AsksPension with { Act = no, At = now, Entitlement = entitlement },
            Way.HasPension with { Act = no, At = now, Entitlement = entitlement, Answer = chance.Next(2) == 0 ? "obtained" : "refused" },
            Way.IntoTheHome with { Act = no, On = day },
            new LeaveStay(no, day, "own-wish", "family", Note: null),
        ];
    }
}
