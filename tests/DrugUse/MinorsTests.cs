using SocialWatch.DrugUse.Code;
using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

/// <summary>What is owed to minors comes from the programme for children, and never stands before life-saving help.</summary>
public sealed class MinorsTests
{
    private static readonly EnterStay Bed = new(ProgrammeStory.Numbered(800), Stays.Residential, ProgrammeStory.Centre, Place: null, Day(0));

    [Fact]
    public void The_children_s_safeguards_hold_here_by_configuration()
    {
        Assert.Empty(DrugUseProgramme.Rules.Safeguards);
        Assert.Equal(["street-children"], DrugUseProgramme.Rules.SafeguardsFrom);
        Assert.Equal(ClockStatus.Running, Girl.Open.Clocks["safeguard.prosecutor"].Status);
        Assert.DoesNotContain("safeguard.prosecutor", Somebody.Open.Clocks.Keys);
    }

    [Fact]
    public void No_help_that_protects_life_waits_for_them()
    {
        Assert.Null(Girl.Refusal(Kits(600, 20)));
        Assert.Null(Girl.Refusal(Overdosed));
        Assert.Null(Girl.Refusal(Starts));
        Assert.Null(Girl.Refusal(Injects(2)));
        Assert.Null(Girl.Refusal(new GiveCode("K-17")));
        Assert.Null(Girl.Refusal(new EnterStage(Stages.Treatment)));
        Assert.NotNull(Girl.Act(Acts.Nursing, "light-meal", Acts.Listening));
    }

    [Fact]
    public void A_bed_does_wait_for_the_prosecutor()
    {
        Assert.Equal(new SomethingIsMissing("street-children.safeguard.prosecutor", "act"), Girl.Refusal(Bed));
        Assert.Null(Girl.Act("prosecutor-informed").Refusal(Bed));
        Assert.Null(Somebody.Refusal(Bed));
    }

    [Fact]
    public void Whoever_opens_the_page_reads_both_at_once() =>
        Assert.Contains(AtAGlance.Of(Girl.File, Girl.Now), fact => fact is { Words: "drug-use.facts.minor", Weight: Weight.Attention });

    [Fact]
    public void In_residential_care_the_body_comes_first() => Assert.Equal(
        ["protocol.medical-look", "protocol.overdose-talk", "protocol.psychological-session", "protocol.stay-review", "protocol.welcome-interview"],
        Somebody.Do(Bed).Open.Clocks.Keys.Where(clock => clock.StartsWith("protocol.", StringComparison.Ordinal)).Order());
}
