namespace SocialWatch.Tests.StreetChildren;

/// <summary>What this programme adds to the safeguards and stays of the kernel.</summary>
public sealed class PlacementTests
{
    private static readonly SomethingIsMissing Prosecutor = new("street-children.safeguard.prosecutor", "act");

    [Theory]
    [InlineData(Stays.ProtectionCentre)]
    [InlineData(Stays.UrgentReception)]
    public void No_bed_for_a_minor_before_the_prosecutor_is_informed(string kind) =>
        Assert.Equal(Prosecutor, Child.Met.Do(Child.Note).Refusal(Child.Bed with { Kind = kind }));

    [Fact]
    public void The_safeguard_is_one_other_programmes_can_take()
    {
        var safeguard = Assert.Single(StreetChildrenProgramme.Rules.Safeguards);

        Assert.Equal(new Safeguard("prosecutor", "street-children", "prosecutor-informed", TimeSpan.FromHours(24)), safeguard);
        Assert.NotNull(StreetChildrenProgramme.Rules.Act(safeguard.Act));
    }

    [Fact]
    public void The_card_and_a_clock_press_until_it_is_done()
    {
        Assert.Equal(("prosecutor-not-informed", Weight.Danger), Child.Met.Card().First());
        Assert.Equal(24, (Child.Met.Open.Clocks["safeguard.prosecutor"].DueAt - ProgrammeStory.Beginning).TotalHours);
        Assert.Equal(ClockStatus.Met, Child.Informed.Open.Clocks["safeguard.prosecutor"].Status);
        Assert.DoesNotContain(("prosecutor-not-informed", Weight.Danger), Child.Informed.Card());
    }

    [Fact]
    public void An_adult_owes_nobody_a_prosecutor() => Assert.NotNull(Child.Man.Do(Child.Bed with { Kind = Stays.UrgentReception }).Open.CurrentStay);

    [Fact]
    public void Whoever_is_placed_is_owed_a_doctor_a_psychologist_a_school_a_talk_and_a_review() => Assert.Equal(
        [("medical-look", 2), ("psychologist", 3), ("individual-talk", 7), ("school", 15), ("placement-review", 30)],
        Child.Informed.Do(Child.Note, Child.Bed).Open.Clocks.Values.Where(clock => ProtocolClocks.Is(clock.Id))
            .OrderBy(clock => clock.DueAt).Select(clock => (ProtocolClocks.StepOf(clock.Id)!, (clock.DueAt - ProgrammeStory.Beginning).Days)));
}
