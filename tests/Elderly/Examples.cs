using System.Collections.Immutable;
using System.Reflection;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Elderly;

/// <summary>One example of everything the programme can tell and be asked.</summary>
internal static class Examples
{
    public static readonly CellProfile Cell = new("Oued Ziz", "Cell of Oued Ziz", ["Medina"], ImmutableDictionary<CentreId, string>.Empty.Add(ProgrammeStory.Centre, "House of the palm grove"));

    private static IReadOnlyList<LifeProjectEvent> Events =>
    [
        new DependencyAssessed(Way.No(500), Way.Opened.Now, 4, new Activities(false, false, true, true, true, true), "He will not say so himself"),
        new EntitlementAsked(Way.No(600), Way.Opened.Now, "pension", "Forty years on the docks"),
        new EntitlementAnswered(Way.No(610), Way.Opened.Now, "pension", "obtained", "From January on"),
    ];

    /// <summary>What is worked out, not chosen, and has words all the same.</summary>
    private static IReadOnlyList<string> Results => ["elderly.dependency.independent", "elderly.dependency.moderate", "elderly.dependency.severe"];

    /// <summary>Stories whose cards say everything a card can say.</summary>
    private static IReadOnlyList<ProgrammeStory> Cards =>
    [
        Way.Opened,
        Way.Met.Do(Way.AllAlone, Way.AsksPension).Act(Acts.PlaceRequest).Enter(Stages.Waiting)
            .On(3).Do(Way.NeedsHelp with { Act = Way.No(501), At = Way.Opened.Now.AddDays(3) }),
        Way.Met.Do(Way.AsksPension, Way.HasPension, Way.AsksPension with { Act = Way.No(601), Entitlement = "allowance" }, Way.HasPension with { Act = Way.No(611), Entitlement = "allowance", Answer = "refused" }),
    ];

    private static IReadOnlyList<Type> Invented => [typeof(AssessDependency), typeof(AskEntitlement), typeof(RecordEntitlementAnswer), typeof(EnterStay), typeof(LeaveStay)];

    public static Assembly Module { get; } = typeof(Setup).Assembly;

    public static ProgrammeDefinition Programme { get; } = new Setup().Programme;

    public static ProgrammeRules Rules => ElderlyProgramme.Rules;

    public static Examined Examined { get; } = new(new Setup(), Rules,
    [
        (Way.Opened, Way.NeedsHelp),
        (Way.Opened, Way.AsksPension),
        (Way.Opened.Do(Way.AsksPension), Way.HasPension),
    ])
    {
        Told = Events,
        Results = Results,
        Cards = Cards,
        Demonstrated = Invented,
    };
}
