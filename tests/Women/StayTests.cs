using System.Text;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Women;

/// <summary>What this programme adds to the stays every programme has.</summary>
public sealed class StayTests
{
    private const string Place = "House by the river, second door";

    private static readonly EnterStay Hidden = new(Way.No(1), Stays.HiddenPlace, Centre: null, Place, Way.Opened.Today);

    [Fact]
    public void A_hidden_place_is_told_only_by_the_stay_itself()
    {
        var story = Way.Opened.Do(Hidden, Way.ExtremeDanger, Way.Plan, Way.Girl);
        var facts = Card.Of(story.File, story.Now).ToList();

        Assert.Equal(Place, story.Open.CurrentStay?.Entered.Place);
        Assert.Contains(facts, fact => fact is { Words: "women.facts.hidden-place", With: [] });
        Assert.DoesNotContain(facts.SelectMany(fact => fact.With), with => $"{with.Value}".Contains("river", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_stored_of_it_in_clear_names_no_place() => Assert.All(
        Way.Opened.Events(Hidden), happened => Assert.DoesNotContain("river", Encoding.UTF8.GetString(EventJson.ClearHalf(happened)), StringComparison.Ordinal));

    [Fact]
    public void Where_she_stays_hidden_somebody_calls_every_other_day() => Assert.Equal(
        [("protocol.safety-call", 1), ("protocol.medical-look", 3), ("protocol.stay-review", 15)],
        Protocol(Way.Opened.Do(Hidden)));

    [Fact]
    public void In_the_refuge_the_children_are_looked_after_too() => Assert.Equal(
        [("protocol.welcome-interview", 1), ("protocol.medical-look", 2), ("protocol.children-look", 3), ("protocol.rights-interview", 7), ("protocol.stay-review", 15)],
        Protocol(Way.Opened.Do(Hidden with { Kind = Stays.Refuge, Centre = ProgrammeStory.Centre, Place = null })));

    [Theory]
    [InlineData(Stays.HiddenPlace, Acts.HiddenNight)]
    [InlineData(Stays.Refuge, Acts.RefugeNight)]
    public void Each_night_is_counted_as_what_it_is(string kind, string act) => Assert.True(Way.Opened
        .Do(Hidden with { Kind = kind, Centre = kind == Stays.Refuge ? ProgrammeStory.Centre : null }, new RecordNight(Way.No(2), Way.Opened.Today)).Open.HasAccepted(act));

    [Fact]
    public void A_refuge_is_a_centre() => Assert.Equal(new NotOneOfThose("Centre"), Way.Opened.Refusal(Hidden with { Kind = Stays.Refuge }));

    private static IEnumerable<(string, int)> Protocol(ProgrammeStory story) => story.Open.Clocks.Values
        .Where(clock => ProtocolClocks.Is(clock.Id)).OrderBy(clock => clock.DueAt).Select(clock => (clock.Id, (clock.DueAt - story.Now).Days));
}
