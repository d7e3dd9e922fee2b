using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialWatch.Journal;
using SocialWatch.Tests.Kernel.Guards;

namespace SocialWatch.Tests.Kernel;

/// <summary>
/// What was ever stored must still be read. The files are kept as they were written by the version that first stored
/// them: a file that does not read any more is never changed, a new version of the event is added beside it.
/// </summary>
public class StoredEventTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "StoredEvents");

    public static TheoryData<string> Names => [.. Families.EventTypes.Select(NameOf)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stored_event_still_reads_as_what_it_told(string name)
    {
        var told = Families.AllEvents.First(happened => NameOf(happened.GetType()) == name);
        var read = JsonSerializer.Deserialize(Stored(name), told.GetType(), EventJson.Whole);

        Assert.Equivalent(told, read, strict: true);
        Assert.IsType(told.GetType(), read);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_is_still_written_as_it_was(string name)
    {
        var told = Families.AllEvents.First(happened => NameOf(happened.GetType()) == name);
        var written = JsonSerializer.SerializeToNode(told, told.GetType(), EventJson.Whole);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Stored(name)), written), $"Now written as {written}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_leaves_out_nothing_an_event_can_tell(string name)
    {
        var type = Families.EventTypes.Single(type => NameOf(type) == name);
        var told = JsonNode.Parse(Stored(name))!.AsObject().Select(property => property.Key);

        Assert.Equal(
            type.GetProperties().Where(property => property.CanWrite).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
            told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_stored_event_was_forgotten() =>
        Assert.Empty(Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Except(Families.EventTypes.Select(NameOf)));

    private static string Stored(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.json"));

    private static string NameOf(Type type) => type.GetCustomAttribute<EventNameAttribute>()!.Name;
}
