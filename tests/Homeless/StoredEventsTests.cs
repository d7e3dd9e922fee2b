using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialWatch.Homeless;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Homeless;

/// <summary>Every event ever shipped, as it lies in the journals of the cells.</summary>
public sealed class StoredEventsTests
{
    private static readonly EventCatalogue Catalogue = new([typeof(Setup).Assembly]);

    private static IReadOnlyList<LifeProjectEvent> Examples { get; } =
    [
        new ShelterEntered(Story.Act(1), Story.DarAlAmal, ShelterKinds.ColdWave, Story.Evening),
        new NightSheltered(Story.Act(2), Story.Evening),
        new ShelterLeft(Story.Act(1), Story.Evening.AddDays(1), "way-found", "family", "His brother came for him"),
        new ShelterRefused(Story.Act(3), ShelterKinds.Ordinary, Story.Evening, "My dog may not come in"),
    ];

    [Fact]
    public void Every_event_of_the_module_has_a_stored_example() => Assert.Equal(
        Catalogue.Names.Where(name => name.StartsWith("homeless.", StringComparison.Ordinal)).Order(),
        Directory.GetFiles(Folder, "homeless.*.json").Select(Path.GetFileNameWithoutExtension).Order());

    [Fact]
    public void Every_stored_event_still_reads() =>
        Assert.All(Examples, example => Assert.Equal(example, JsonSerializer.Deserialize(Stored(example), example.GetType(), EventJson.Whole)));

    [Fact]
    public void Every_event_is_still_written_as_it_was() => Assert.All(Examples, example => Assert.True(JsonNode.DeepEquals(
        JsonNode.Parse(Stored(example)), JsonSerializer.SerializeToNode(example, example.GetType(), EventJson.Whole))));

    [Fact]
    public void Every_event_changes_the_state() => Assert.All(Examples, example =>
    {
        var before = Story.Given(example is ShelterLeft ? [Examples[0]] : []);
        Assert.NotEqual(before.Facts, before.And(example).Facts);
    });

    [Fact]
    public void What_the_person_said_is_never_stored_in_clear() => Assert.All(Examples, example =>
    {
        var clear = Encoding.UTF8.GetString(EventJson.ClearHalf(example));
        Assert.DoesNotContain("brother", clear, StringComparison.Ordinal);
        Assert.DoesNotContain("dog", clear, StringComparison.Ordinal);
    });

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "StoredEvents");

    private static string Stored(LifeProjectEvent example) => File.ReadAllText(Path.Combine(Folder, $"{Catalogue.NameOf(example)}.json"));
}
