using FsCheck;
using FsCheck.Fluent;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Configuration;

public class ConfiguredRulesTests
{
    private static readonly ProgrammeRules Applied = ConfiguredRules.Apply(WinterHouse.Rules, Ziz.House);

    [Fact]
    public void Clocks_and_steps_have_the_cell_s_lengths()
    {
        Assert.Equal(TimeSpan.FromHours(12), Applied.Pathway.First.Starts[0].Length);
        Assert.Equal(new ProtocolStep("nurse", Approach.Medical, TimeSpan.FromHours(1), TimeSpan.FromDays(3)), Assert.Single(Applied.Stay("dormitory")!.Protocol));
    }

    [Fact]
    public void Acts_go_and_come()
    {
        Assert.Null(Applied.Act("meal"));
        Assert.Equal(new ActKind("own.tea", Approach.SocioCommunity), Applied.Act("own.tea"));
    }

    [Fact]
    public void Papers_stand_before_the_move_and_the_closing_they_are_asked_for()
    {
        Assert.Contains(new DocumentThere("birth-certificate"), Applied.Pathway.Between("plan", "home")!.Requires);
        Assert.Contains(new DocumentThere("birth-certificate"), Applied.Outcome(OutcomeKind.FamilyReintegration)!.Requires);
        Assert.DoesNotContain(new DocumentThere("birth-certificate"), Applied.Outcome(OutcomeKind.Left)!.Requires);
    }

    [Fact]
    public void Nothing_configured_changes_nothing() =>
        Assert.Equivalent(WinterHouse.Rules, ConfiguredRules.Apply(WinterHouse.Rules, new ProgrammeConfiguration("winter-house")), strict: true);

    // Whatever stands in it, also what was never checked: rules that were sound stay sound.
    [Fact]
    public void No_configuration_breaks_a_pathway() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(
        (from clocks in Gen.Elements("first-answer", "doctor", "visit-7", "visit-30", "settled", "moon").SelectMany(clock => Gen.Choose(-100, 1000).Select(hours => new ClockLength(clock, TimeSpan.FromHours(hours)))).ListOf()
         from off in Gen.Elements(WinterHouse.Rules.Acts.Select(act => act.Id).Append("moon").ToArray()).ListOf()
         from steps in Gen.Elements("nurse", "welcome", "moon").SelectMany(step => Gen.Choose(-2, 9).Select(days => new StepSetting("dormitory", step, days % 2 == 0, TimeSpan.FromDays(days), TimeSpan.FromDays(days)))).ListOf()
         select new ProgrammeConfiguration("winter-house") { Clocks = [.. clocks], ActsOff = [.. off], Steps = [.. steps] }).ToArbitrary(),
        configured => Assert.Empty(PathwayFaults.In(ConfiguredRules.Apply(WinterHouse.Rules, configured)))));
}
