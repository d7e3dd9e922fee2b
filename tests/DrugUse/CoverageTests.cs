using System.Collections.Immutable;
using SocialWatch.DrugUse.Injecting;
using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

/// <summary>Kits given in 28 days ÷ (injections per day × 28), worked out by hand.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData(1, 0, 0, CoverageLevel.Low)] // 0 of 28
    [InlineData(1, 8, 28, CoverageLevel.Low)] // 8/28 = 28.57 %
    [InlineData(1, 9, 32, CoverageLevel.Some)] // 9/28 = 32.14 %
    [InlineData(1, 16, 57, CoverageLevel.Some)] // 16/28 = 57.14 %
    [InlineData(1, 17, 60, CoverageLevel.Enough)] // 17/28 = 60.71 %
    [InlineData(1, 28, 100, CoverageLevel.Enough)]
    [InlineData(1, 42, 150, CoverageLevel.Enough)] // more than needed is nobody's fault
    [InlineData(5, 42, 30, CoverageLevel.Some)] // 42/140 = 30 % exactly
    [InlineData(5, 41, 29, CoverageLevel.Low)] // 41/140 = 29.29 %
    [InlineData(5, 84, 60, CoverageLevel.Enough)] // 84/140 = 60 % exactly
    [InlineData(5, 83, 59, CoverageLevel.Some)] // 83/140 = 59.29 %
    [InlineData(20, 167, 29, CoverageLevel.Low)] // 167/560 = 29.82 %: not rounded up to thirty
    internal void By_hand(int perDay, int kits, int percent, CoverageLevel level)
    {
        var story = Somebody.Do(Injects(perDay));
        var coverage = Coverage.Of((kits == 0 ? story : story.Do(Kits(600, kits))).Facts<DrugUseFacts>(), Day(0))!;

        Assert.Equal((kits, perDay * 28, percent, level), (coverage.Kits, coverage.Injections, coverage.Percent, coverage.Level));
    }

    [Fact]
    public void Who_does_not_inject_and_whom_nobody_asked_has_no_coverage()
    {
        Assert.Null(Coverage.Of(Somebody.Do(Kits(600, 20)).Facts<DrugUseFacts>(), Day(0)));
        Assert.Null(Coverage.Of(Somebody.Do(Kits(600, 20)).Do(Injects(0)).Facts<DrugUseFacts>(), Day(0)));
    }

    [Fact]
    public void A_kit_covers_the_day_it_was_given_and_the_twenty_seven_after_it()
    {
        var own = Somebody.Do(Injects(1)).Do(Kits(600, 14)).Facts<DrugUseFacts>();

        Assert.Equal(14, Coverage.Of(own, Day(27))!.Kits);
        Assert.Equal(0, Coverage.Of(own, Day(28))!.Kits);
        Assert.Equal(0, Coverage.Of(own, Day(-1))!.Kits);
    }

    [Fact]
    public void A_withdrawn_hand_out_covers_nothing() => Assert.Equal(7, Coverage.Of(
        Somebody.Do(Injects(1)).Do(Kits(600, 14)).Do(Kits(610, 7)).Do(new WithdrawAct(ProgrammeStory.Numbered(600), "Twice")).Facts<DrugUseFacts>(), Day(0))!.Kits);

    [Fact]
    public void It_is_what_one_reads_at_a_glance()
    {
        var fact = Assert.Single(AtAGlance.Of(Somebody.Do(Injects(5)).Do(Kits(600, 41)).File, ProgrammeStory.Beginning));

        Assert.Equal(("drug-use.facts.coverage", Weight.Danger), (fact.Words, fact.Weight));
        Assert.Contains(("Level", (object?)new Said("drug-use.coverage.low")), fact.With);
        Assert.Equal(Weight.Attention, Assert.Single(AtAGlance.Of(Somebody.Do(Kits(600, 41)).File, ProgrammeStory.Beginning)).Weight);
    }

    /// <summary>Any kits on any days, any frequency: against a count by another road, day by day.</summary>
    [Fact]
    public void Whatever_was_given_whenever_the_share_is_the_kits_of_four_weeks_over_the_need()
    {
        var random = new Random(28);
        for (var round = 0; round < 2000; round++)
        {
            var perDay = random.Next(1, 21);
            var given = Enumerable.Range(0, random.Next(0, 12)).Select(_ => (On: Day(random.Next(-60, 20)), Kits: random.Next(1, 301))).ToList();
            var own = DrugUseFacts.Nothing with
            {
                Injecting = new InjectingStated(perDay, Substance.Heroin, null, Day(-60)),
                KitsGiven = given.Select((one, at) => KeyValuePair.Create(ProgrammeStory.Numbered(at), one)).ToImmutableDictionary(),
            };

            var coverage = Coverage.Of(own, Day(0))!;
            var kits = Enumerable.Range(0, 28).Sum(back => given.Where(one => one.On == Day(-back)).Sum(one => one.Kits));

            Assert.Equal(kits, coverage.Kits);
            Assert.Equal((decimal)kits / (perDay * 28) is var share && share < 0.3m ? CoverageLevel.Low : share < 0.6m ? CoverageLevel.Some : CoverageLevel.Enough, coverage.Level);
            Assert.Equal((int)Math.Floor(share * 100), coverage.Percent);
            // One kit more never makes it worse, one injection more never better.
            Assert.True((coverage with { Kits = kits + 1 }).Level >= coverage.Level);
            Assert.True((coverage with { Injections = coverage.Injections + 28 }).Level <= coverage.Level);
            Assert.Equal(coverage, Coverage.Of(own, Day(0)));
        }
    }
}
