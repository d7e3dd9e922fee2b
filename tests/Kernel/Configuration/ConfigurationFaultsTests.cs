using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Configuration;

public class ConfigurationFaultsTests
{
    private static readonly InWords Tea = new("شاي", "Thé", "Tea");
    private static readonly ProgrammeConfiguration Nothing = new("winter-house");

    [Fact]
    public void What_a_cell_may_do_has_no_fault() => Assert.Empty(In(Ziz.House));

    [Fact]
    public void Everything_that_makes_no_sense_is_told_at_once_with_its_place()
    {
        var content = new CellConfiguration
        {
            Partners = [new Partner(" ", PartnerKind.Health)],
            Programmes =
            [
                new ProgrammeConfiguration("moon-house"),
                new ProgrammeConfiguration("moon-house") { IsOn = false },
                Nothing with
                {
                    Clocks =
                    [
                        new ClockLength("doctor", TimeSpan.Zero), new ClockLength("visit-7", TimeSpan.FromDays(-1)), new ClockLength("visit-30", TimeSpan.FromDays(7)),
                        new ClockLength("sunrise", TimeSpan.FromDays(1)), new ClockLength("settled", TimeSpan.FromDays(4000)),
                    ],
                    ActsOff = ["moon-walk", "winter-night", "meal", "meal"],
                    OwnActs = [new OwnAct("tea", Approach.Medical, Tea with { Fr = " " }), new OwnAct("tea", Approach.Medical, Tea), new OwnAct("Big Tea", Approach.Medical, Tea with { En = new string('x', 201) })],
                    Steps = [new StepSetting("dormitory", "yoga", false, null, null), new StepSetting("dormitory", "welcome", true, TimeSpan.Zero, TimeSpan.FromDays(1))],
                    Documents = [new OwnDocument("card", Tea), new OwnDocument("paper", Tea) { Moves = [new MoveName("met", "moon")], Closings = [OutcomeKind.EconomicReintegration] }],
                    Fields = [new OwnField("where", FieldPlace.Need, FieldKind.Choice, Tea), new OwnField("why", FieldPlace.Need, FieldKind.Text, Tea) { Choices = [new OwnChoice("so", Tea)] }],
                    Targets = [new Target(TargetOf.Indicator, "smiles", 0, new DateOnly(2027, 1, 1), new DateOnly(2026, 1, 1)), new Target(TargetOf.Act, "moon-walk", 1, new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 1))],
                    Servings = [new ServingRule("moon-walk", TimeSpan.FromHours(1), null), new ServingRule("visit", null, null), new ServingRule("winter-night", TimeSpan.Zero, 0), new ServingRule("visit", null, 1)],
                },
            ],
        };

        Assert.Equal(
            [
                "partners/1/name WordsMissing", "programmes/moon-house SaidTwice", "programmes/moon-house UnknownProgramme", "programmes/moon-house UnknownProgramme",
                .. new[]
                {
                    "actsOff/1 UnknownAct", "actsOff/2 ActHasAForm", "actsOff/meal SaidTwice",
                    "clocks/doctor LengthNotPositive", "clocks/settled LengthTooLong", "clocks/sunrise UnknownClock", "clocks/visit-30 OverBeforeItOpens", "clocks/visit-7 LengthNotPositive",
                    "documents/card DocumentForNothing", "documents/paper/closings/1 NoSuchOutcome", "documents/paper/moves/1 UnknownMove",
                    "fields/where/choices ChoicesMissing", "fields/why/choices OnlyAChoiceHasChoices",
                    "ownActs/Big Tea CodeNotWritable", "ownActs/Big Tea/en WordsTooLong", "ownActs/tea SaidTwice", "ownActs/tea/fr WordsMissing",
                    "protocol/dormitory/welcome/every StepIsDoneOnce", "protocol/dormitory/yoga UnknownStep",
                    "servings/moon-walk UnknownAct", "servings/visit SaidTwice", "servings/visit ServingSaysNothing",
                    "servings/winter-night ServedOnItsOwnForm", "servings/winter-night/mostPerDay NumberNotPositive", "servings/winter-night/notWithin LengthNotPositive",
                    "targets/1/indicator UnknownIndicator", "targets/1/number NumberNotPositive", "targets/1/to EndsBeforeItBegins", "targets/2/act UnknownAct",
                }.Select(fault => $"programmes/winter-house/{fault}"),
            ],
            ConfigurationFaults.In(content, WinterHouse.Book, CellConfiguration.Empty).Select(fault => $"{fault.Place} {fault.Why.GetType().Name}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("visit")] // alone meets a clock and lets into the host family
    [InlineData("medical-check hospital")] // the doctor's clock
    [InlineData("bed family-bed")] // the way to a roof
    public void An_act_without_which_something_could_never_be_met_is_not_switched_off(string acts)
    {
        string[] off = acts.Split(' ');

        Assert.All(In(Nothing with { ActsOff = [.. off] }), fault => Assert.IsType<ActIsNeeded>(fault.Why));
        Assert.NotEmpty(In(Nothing with { ActsOff = [.. off] }));
        Assert.All(off, act => Assert.NotNull(ConfiguredRules.Apply(WinterHouse.Rules, Nothing with { ActsOff = [.. off] }).Act(act)));
    }

    [Fact]
    public void One_of_two_that_meet_the_same_may_go()
    {
        Assert.Empty(In(Nothing with { ActsOff = ["medical-check", "family-bed"] }));
        Assert.Empty(PathwayFaults.In(ConfiguredRules.Apply(WinterHouse.Rules, Nothing with { ActsOff = ["medical-check", "family-bed"] })));
    }

    [Fact]
    public void What_a_newer_module_does_not_know_any_more_may_stay_and_stops_no_other_change()
    {
        var old = Nothing with { ActsOff = ["moon-walk"], Clocks = [new ClockLength("sunrise", TimeSpan.FromDays(1))] };
        var now = new CellConfiguration { Programmes = [old] };

        Assert.Empty(ConfigurationFaults.In(now, WinterHouse.Book, now));
        Assert.Empty(ConfigurationFaults.In(now.With(old with { IsOn = false }), WinterHouse.Book, now));
        Assert.IsType<UnknownClock>(Assert.Single(ConfigurationFaults.In(now.With(old with { Clocks = [.. old.Clocks, new ClockLength("sunset", TimeSpan.FromDays(1))] }), WinterHouse.Book, now)).Why);
    }

    private static IReadOnlyList<ConfigurationFault> In(ProgrammeConfiguration programme) =>
        ConfigurationFaults.In(new CellConfiguration { Programmes = [programme] }, WinterHouse.Book, CellConfiguration.Empty);
}
