namespace SocialWatch.Tests.Elderly;

/// <summary>What this programme adds to the stays every programme has.</summary>
public sealed class StayTests
{
    [Fact]
    public void In_the_home_medicines_and_health_are_looked_at_every_week_and_dependency_every_month() => Assert.Equal(
        [("protocol.medication-check", 1), ("protocol.welcome-interview", 1), ("protocol.health-check", 2), ("protocol.family-contact", 15), ("protocol.dependency-check", 30)],
        Protocol(Way.InTheHome));

    [Fact]
    public void The_weekly_check_comes_again_a_week_later()
    {
        var story = Way.InTheHome.On(2).Do(new DoProtocolStep(Way.No(700), "health-check", Way.Opened.Today.AddDays(2), null));

        Assert.Equal(story.Now.AddDays(7), story.Open.Clocks[ProtocolClocks.Of("health-check")].DueAt);
    }

    [Fact]
    public void Nights_in_the_home_are_lived_not_counted() =>
        Assert.Equal(new NightsNotCounted(), Way.InTheHome.Refusal(new RecordNight(Way.No(701), Way.Opened.Today)));

    [Fact]
    public void Nights_on_a_temporary_bed_are() => Assert.True(Way.Opened
        .Do(new EnterStay(Way.No(701), Stays.TemporaryBed, ProgrammeStory.Centre, Place: null, Way.Opened.Today), new RecordNight(Way.No(702), Way.Opened.Today))
        .Open.HasAccepted(Acts.TemporaryNight));

    [Fact]
    public void A_file_does_not_close_while_somebody_lives_in_the_home() =>
        Assert.Equal(new SomethingIsMissing("requirement.no-open-stay", "leave-stay"), Way.InTheHome.Refusal(Way.InTheHome.Closes(OutcomeKind.Transferred)));

    private static IEnumerable<(string, int)> Protocol(ProgrammeStory story) => story.Open.Clocks.Values
        .Where(clock => ProtocolClocks.Is(clock.Id)).OrderBy(clock => clock.DueAt).ThenBy(clock => clock.Id, StringComparer.Ordinal).Select(clock => (clock.Id, (clock.DueAt - story.Now).Days));
}
