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
    public void Every_event_happens_and_changes_what_is_known()
    {
        var happened = Programme.Lived.SelectMany(Own).Concat(Programme.Examples.SelectMany(example => Own(new Moment(example.Before, example.Command)))).ToList();

        Assert.Empty(Programme.EventTypes.Except(happened.Select(one => one.Event.GetType())));
        Assert.All(happened, one => Assert.NotEqual(one.Before.Own, one.Before.Evolve(one.Event, one.Stamp).Own));
    }

    [Fact]
    public void No_stored_event_was_forgotten() => Assert.Equal(
        Programme.EventTypes.Select(NameOf).Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Fact]
    public void A_stored_event_reads_and_is_written_as_it_was() => Assert.All(Stored, stored =>
    {
        var written = JsonSerializer.SerializeToNode(stored.Event, stored.Event.GetType(), EventJson.Whole);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(stored.Json), written), $"Now written as {written}");
        Assert.Equal(stored.Event, EventJson.Read(stored.Event.GetType(), EventJson.ClearHalf(stored.Event), EventJson.SecretHalf(stored.Event)));
    });

    [Fact]
    public void A_stored_event_still_reads_as_what_it_told() => Assert.All(Programme.Told, told =>
        Assert.Equal(told, Stored.Single(stored => stored.Event.GetType() == told.GetType()).Event));

    [Fact]
    public void An_example_leaves_out_nothing_an_event_can_tell() => Assert.All(Stored, stored =>
    {
        Assert.Equal(
            stored.Event.GetType().GetProperties().Where(property => property.CanWrite).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order(StringComparer.Ordinal),
            JsonNode.Parse(stored.Json)!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.All(stored.Event.GetType().GetProperties().Where(property => property.CanWrite), property => Assert.NotNull(property.GetValue(stored.Event)));
    });

    [Fact]
    public void Every_word_and_every_day_on_an_event_is_sealed_or_was_decided_to_be_clear()
    {
        var open = Programme.EventTypes.SelectMany(type => type.GetProperties()).Where(property => property.CanWrite && IsWordsOrDay(property.PropertyType))
            .Where(property => !property.IsDefined(typeof(SealedAttribute)))
            .Select(property => $"{property.ReflectedType!.Name}.{property.Name}").Order(StringComparer.Ordinal).ToList();

        Assert.True(open.SequenceEqual(Clear.Order(StringComparer.Ordinal)), $"In clear: {string.Join(", ", open)}");
    }

    [Fact]
    public void Nothing_sealed_is_written_into_the_clear_half_and_all_of_it_can_be_gone() => Assert.All(Stored, stored =>
    {
        var text = Encoding.UTF8.GetString(EventJson.ClearHalf(stored.Event));
        var clear = JsonNode.Parse(text)!.AsObject();
        var secrets = stored.Event.GetType().GetProperties().Where(property => property.IsDefined(typeof(SealedAttribute))).ToList();

        Assert.All(secrets, secret => Assert.False(clear.ContainsKey(JsonNamingPolicy.CamelCase.ConvertName(secret.Name)), secret.Name));
        Assert.All(secrets.Select(secret => secret.GetValue(stored.Event)).OfType<string>(), told => Assert.DoesNotContain(told, text, StringComparison.Ordinal));
        Assert.All(secrets, secret => Assert.True(!secret.PropertyType.IsValueType || Nullable.GetUnderlyingType(secret.PropertyType) is not null, secret.Name));
    });

    [Fact]
    public void What_is_told_as_a_story_is_text_and_sealed() => Assert.All(
        Programme.EventTypes.SelectMany(type => type.GetProperties()).Where(property => property.IsDefined(typeof(NarrativeAttribute))),
        property => Assert.True(property.PropertyType == typeof(string) && property.IsDefined(typeof(SealedAttribute)), property.Name));

    [Fact]
    public void A_file_stays_readable_when_its_person_was_erased()
    {
        foreach (var moments in Programme.Lived.Chunk(400))
        {
            var file = moments[0].Before.File;
            foreach (var moment in moments)
            {
                file = moment.Events.Aggregate(file, (now, happened) => now.Evolve(Erased(happened), moment.Before.Stamp));
                Assert.NotNull(Programme.Definition.Facts(file, moment.Before.Now).ToList());
            }

            Assert.All(Programme.Examples, example => Assert.NotNull(example.Command.Decide(file, moments[^1].Before.Stamp)));
        }
    }

    private static LifeProjectEvent Erased(LifeProjectEvent happened) => (LifeProjectEvent)EventJson.Read(happened.GetType(), EventJson.ClearHalf(happened), []);

    private IEnumerable<(LifeProjectFile Before, LifeProjectEvent Event, Stamp Stamp)> Own(Moment moment)
    {
        var file = moment.Before.File;
        foreach (var happened in moment.Events)
        {
            if (Programme.IsOwn(happened))
            {
                yield return (file, happened, moment.Before.Stamp);
            }

            file = file.Evolve(happened, moment.Before.Stamp);
        }
    }

    private IReadOnlyList<(string Json, LifeProjectEvent Event)> Stored => [.. Programme.EventTypes
        .Select(type => (Json: File.ReadAllText(Path.Combine(Folder, $"{NameOf(type)}.json")), Type: type))
        .Select(stored => (stored.Json, (LifeProjectEvent)JsonSerializer.Deserialize(stored.Json, stored.Type, EventJson.Whole)!))];

    private static bool IsWordsOrDay(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var value && (value == typeof(string) || value == typeof(DateOnly) || value.IsEnum);

    private static string NameOf(Type type) => type.GetCustomAttribute<EventNameAttribute>()!.Name;

    [GeneratedRegex(@"\A[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9][0-9]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StoredName();
}
