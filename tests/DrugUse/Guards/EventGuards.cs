using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using Xunit;

namespace SocialWatch.Tests.Guards;

/// <summary>
/// What every own event owes. The files in StoredEvents are kept as they were first written: one that does not read any
/// more is never changed, a new version of the event is added beside it.
/// </summary>
public abstract partial class EventGuards
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "StoredEvents");

    public abstract Examined Programme { get; }

    /// <summary>Words and days that may lie in clear, each decided. A new one fails the test until it is sealed or stands here.</summary>
    protected abstract IReadOnlyList<string> Clear { get; }

    [Fact]
    public void Every_event_and_every_command_has_a_stored_name_of_its_own_with_a_version()
    {
        var events = Programme.EventTypes.Select(type => type.GetCustomAttribute<EventNameAttribute>()?.Name ?? type.Name).ToList();
        var commands = Programme.CommandTypes.Select(type => type.GetCustomAttribute<CommandNameAttribute>()?.Name ?? type.Name).ToList();

        Assert.All(events.Concat(commands), name => Assert.Matches(StoredName(), name));
        Assert.All(events.Concat(commands), name => Assert.StartsWith($"{Programme.Id}.", name, StringComparison.Ordinal));
        Assert.Equal(events.Distinct(), events);
        Assert.Equal(commands.Distinct(), commands);
    }

    [Fact]
    public void Every_event_has_an_example() => Assert.Empty(Programme.EventTypes.Except(Programme.Events.Select(one => one.Event.GetType())));

    [Fact]
    public void Every_event_changes_what_is_known() =>
        Assert.All(Programme.Events, one => Assert.NotEqual(one.Before.File.Own, one.Before.File.Own.Evolve(one.Event, one.Before.Stamp)));

    [Fact]
    public void A_stored_event_still_reads_as_what_it_told() =>
        Assert.All(Told, happened => Assert.Equal(happened, JsonSerializer.Deserialize(Stored(happened), happened.GetType(), EventJson.Whole)));

    [Fact]
    public void An_event_is_still_written_as_it_was() => Assert.All(Told, happened =>
    {
        var written = JsonSerializer.SerializeToNode(happened, happened.GetType(), EventJson.Whole);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Stored(happened)), written), $"Now written as {written}");
    });

    [Fact]
    public void An_example_leaves_out_nothing_an_event_can_tell() => Assert.All(Told, happened => Assert.Equal(
        happened.GetType().GetProperties().Where(property => property.CanWrite).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
        JsonNode.Parse(Stored(happened))!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal)));

    [Fact]
    public void No_stored_event_was_forgotten() =>
        Assert.Empty(Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Except(Programme.EventTypes.Select(NameOf)));

    [Fact]
    public void Every_word_and_every_day_on_an_event_is_sealed_or_was_decided_to_be_clear()
    {
        var open = Programme.EventTypes.SelectMany(type => type.GetProperties()).Where(property => property.CanWrite && IsWordsOrDay(property.PropertyType))
            .Where(property => !property.IsDefined(typeof(SealedAttribute)))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Equal(Clear.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_sealed_is_written_into_the_clear_half_and_all_of_it_can_be_gone() => Assert.All(Told, happened =>
    {
        var clear = JsonNode.Parse(Encoding.UTF8.GetString(EventJson.ClearHalf(happened)))!.AsObject();
        var secrets = happened.GetType().GetProperties().Where(property => property.IsDefined(typeof(SealedAttribute))).ToList();

        Assert.All(secrets, secret => Assert.False(clear.ContainsKey(JsonNamingPolicy.CamelCase.ConvertName(secret.Name)), secret.Name));
        Assert.All(secrets, secret => Assert.True(!secret.PropertyType.IsValueType || Nullable.GetUnderlyingType(secret.PropertyType) is not null, secret.Name));
    });

    [Fact]
    public void A_file_stays_readable_when_its_person_was_erased() => Assert.All(Programme.Events, one =>
    {
        var erased = (LifeProjectEvent)EventJson.Read(one.Event.GetType(), EventJson.ClearHalf(one.Event), []);
        var file = one.Before.File.Evolve(erased, one.Before.Stamp);

        Assert.NotNull(Programme.Definition.Facts(file, one.Before.Now).ToList());
        Assert.All(Programme.Examples, example => Assert.NotNull(example.Command.Decide(file, example.Before.Stamp)));
    });

    private IEnumerable<LifeProjectEvent> Told => Programme.Events.Select(one => one.Event);

    private static bool IsWordsOrDay(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var value && (value == typeof(string) || value == typeof(DateOnly) || value.IsEnum);

    private static string Stored(object happened) => File.ReadAllText(Path.Combine(Folder, $"{NameOf(happened.GetType())}.json"));

    private static string NameOf(Type type) => type.GetCustomAttribute<EventNameAttribute>()!.Name;

    [GeneratedRegex(@"\A[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9][0-9]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StoredName();
}
