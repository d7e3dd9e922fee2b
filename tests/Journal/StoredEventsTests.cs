using System.Text;
using System.Text.Json.Nodes;

namespace SocialWatch.Tests.Journal;

/// <summary>Every event that was ever stored, taken apart and put together again as the journal does it.</summary>
public class StoredEventsTests
{
    private static readonly EventCatalogue Catalogue = new([]);

    public static TheoryData<string> Names => [.. Catalogue.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stored_event_reads(string name)
    {
        var stored = Stored(name);
        var read = EventJson.Read(Catalogue.TypeOf(name)!, stored, []);

        Assert.Equal(name, Catalogue.NameOf(read));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(stored), Whole(read)), $"Now reads as {Whole(read)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_two_halves_are_the_whole_and_share_nothing(string name)
    {
        var told = EventJson.Read(Catalogue.TypeOf(name)!, Stored(name), []);
        var (clear, secret) = (EventJson.ClearHalf(told), EventJson.SecretHalf(told));
        var (inClear, inSecret) = (Keys(clear), secret is null ? [] : Keys(secret));

        Assert.Empty(inClear.Intersect(inSecret));
        Assert.Equal(Keys(Stored(name)).Order(StringComparer.Ordinal), inClear.Concat(inSecret).Order(StringComparer.Ordinal));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Stored(name)), Whole(EventJson.Read(told.GetType(), clear, secret))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_stays_readable_when_its_secret_half_is_gone(string name)
    {
        var told = EventJson.Read(Catalogue.TypeOf(name)!, Stored(name), []);
        var left = EventJson.Read(told.GetType(), EventJson.ClearHalf(told), []);

        Assert.Null(EventJson.SecretHalf(left));
        Assert.Equal(Encoding.UTF8.GetString(EventJson.ClearHalf(told)), Encoding.UTF8.GetString(EventJson.ClearHalf(left)));
    }

    [Fact]
    public void What_is_sealed_is_sealed_with_all_that_is_in_it()
    {
        var told = new SignsSeen(new Signs(AtNight: true, Words: "She is followed"), On: new DateOnly(2026, 11, 22));
        var (clear, secret) = (EventJson.ClearHalf(told), EventJson.SecretHalf(told));

        Assert.Equal(["on"], Keys(clear));
        Assert.Equal(told, EventJson.Read(typeof(SignsSeen), clear, secret));
    }

    [Fact]
    public void Two_events_that_claim_one_stored_name_stop_the_start()
    {
        var stopped = Assert.Throws<InvalidOperationException>(() => new EventCatalogue([typeof(Impostor).Assembly]));

        Assert.Contains("person.named.v1", stopped.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Impostor), stopped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_without_a_stored_name_is_not_written() =>
        Assert.Throws<InvalidOperationException>(() => Catalogue.NameOf(new SocialWatch.Kernel.LifeProjects.EventOfAbsentModule("sea-side.swum.v1")));

    private static byte[] Stored(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "StoredEvents", $"{name}.json"));

    private static JsonNode? Whole(object told) => System.Text.Json.JsonSerializer.SerializeToNode(told, told.GetType(), EventJson.Whole);

    private static IEnumerable<string> Keys(byte[] json) => JsonNode.Parse(json)!.AsObject().Select(property => property.Key);

    [EventName("person.named.v1")]
    private sealed record Impostor;

    private sealed record Signs(bool AtNight, string Words);

    [EventName("trial.signs-seen.v1")]
    private sealed record SignsSeen([property: Sealed] Signs? Signs, DateOnly On);
}
