using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Women;

/// <summary>What was ever stored must still be read. A file that does not read any more is never changed: a new version of the event is added beside it.</summary>
public sealed class StoredEventsTests
{
    // Words and days that may lie in clear, each decided. A new one fails the test until it is sealed or stands here.
    private static readonly string[] Clear =
    [
        "DangerAssessed.Danger", "ChildWelcomed.Age", "ChildWelcomed.Sex", "ChildWelcomed.School", "ChildSeenOff.On", "ChildSeenOff.WhereTo", "ChildWelcomedBack.On", "FamilyMediated.Relative",
    ];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "StoredEvents");

    public static TheoryData<string> Names => [.. Examples.Events.Select(NameOf)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stored_event_reads_and_is_written_as_it_was(string name)
    {
        var (told, stored) = (Example(name), Stored(name));

        Assert.Equal(told, JsonSerializer.Deserialize(stored, told.GetType(), EventJson.Whole));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(stored), JsonSerializer.SerializeToNode(told, told.GetType(), EventJson.Whole)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_leaves_out_nothing_an_event_can_tell(string name) => Assert.Equal(
        Properties(Example(name)).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
        JsonNode.Parse(Stored(name))!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void No_stored_event_was_forgotten() =>
        Assert.Equal(Examples.Events.Select(NameOf).Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_and_every_day_is_sealed_or_was_decided_to_be_clear() => Assert.Equal(
        Clear.Order(StringComparer.Ordinal),
        Examples.Events.SelectMany(Properties).Where(property => !IsSealed(property) && (property.PropertyType == typeof(string) || property.PropertyType == typeof(DateOnly)))
            .Select(property => $"{property.ReflectedType!.Name}.{property.Name}").Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_sealed_is_written_in_clear_and_all_that_is_sealed_can_be_gone() => Assert.All(Examples.Events, happened =>
    {
        var clear = Encoding.UTF8.GetString(EventJson.ClearHalf(happened));
        var written = JsonNode.Parse(EventJson.ClearHalf(happened))!.AsObject();

        Assert.All(Properties(happened).Where(IsSealed), property =>
        {
            Assert.False(property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null);
            Assert.False(written.ContainsKey(JsonNamingPolicy.CamelCase.ConvertName(property.Name)));
            Assert.True(property.GetValue(happened) is not string text || !clear.Contains(text, StringComparison.Ordinal));
        });
    });

    private static bool IsSealed(PropertyInfo property) => property.IsDefined(typeof(SealedAttribute));

    private static IEnumerable<PropertyInfo> Properties(LifeProjectEvent happened) => happened.GetType().GetProperties().Where(property => property.CanWrite);

    private static LifeProjectEvent Example(string name) => Examples.Events.First(happened => NameOf(happened) == name);

    private static string Stored(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.json"));

    private static string NameOf(LifeProjectEvent happened) => happened.GetType().GetCustomAttribute<EventNameAttribute>()!.Name;
}
