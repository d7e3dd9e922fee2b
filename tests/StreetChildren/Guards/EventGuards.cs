using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialWatch.Journal;

namespace SocialWatch.Tests.ModuleGuards;

public sealed class EventGuards
{
    private static readonly EventCatalogue Catalogue = new([OwnTypes.Module]);

    private static readonly IReadOnlyList<Type> Events = [.. OwnTypes.DerivedFrom<LifeProjectEvent>()];

    public static TheoryData<string> Names => [.. Catalogue.Names.Where(name => name.StartsWith($"{Subject.Setup.Programme.Rules.Id}.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_event_has_a_stored_name_and_happens() => Assert.All(Events, type =>
    {
        Assert.StartsWith($"{Subject.Setup.Programme.Rules.Id}.", type.GetCustomAttribute<EventNameAttribute>()?.Name, StringComparison.Ordinal);
        Assert.Contains(Histories.All, moment => moment.Events.Any(happened => happened.GetType() == type));
    });

    [Fact]
    public void Every_event_changes_what_is_known()
    {
        foreach (var moment in Histories.All)
        {
            var file = moment.File;
            foreach (var happened in moment.Events)
            {
                var after = file.Evolve(happened, moment.Stamp);
                Assert.True(happened.GetType().Assembly != OwnTypes.Module || !after.Own.Equals(file.Own), $"{happened} changes nothing");
                file = after;
            }
        }
    }

    [Fact]
    public void Text_is_sealed_unless_it_is_a_chosen_word() => Assert.All(
        Events.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Where(property => property.PropertyType == typeof(string)),
        property => Assert.True(property.IsDefined(typeof(SealedAttribute)) != property.IsDefined(typeof(WordKeyAttribute)), $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void What_is_sealed_is_not_in_the_clear_half_and_can_be_gone() => Assert.All(
        Histories.All.SelectMany(moment => moment.Events).Where(happened => happened.GetType().Assembly == OwnTypes.Module).DistinctBy(happened => happened.GetType()), happened =>
        {
            var clear = Encoding.UTF8.GetString(EventJson.ClearHalf(happened));
            var secrets = happened.GetType().GetProperties().Where(property => property.IsDefined(typeof(SealedAttribute))).ToList();
            Assert.All(secrets.Select(secret => secret.GetValue(happened) as string).OfType<string>(), secret => Assert.DoesNotContain(secret, clear, StringComparison.Ordinal));
            Assert.All(secrets, secret => Assert.False(secret.PropertyType.IsValueType && Nullable.GetUnderlyingType(secret.PropertyType) is null));
        });

    [Fact]
    public void A_file_stays_readable_when_the_person_was_erased()
    {
        foreach (var life in Histories.All.Chunk(400))
        {
            var file = LifeProjectFile.New(life[0].File.Book);
            foreach (var (happened, stamp) in life.SelectMany(moment => moment.Events.Select(one => (one, moment.Stamp))))
            {
                file = file.Evolve((LifeProjectEvent)EventJson.Read(happened.GetType(), EventJson.ClearHalf(happened), []), stamp);
                Assert.NotNull(Subject.Setup.Programme.Facts(file, stamp.At).ToList());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stored_event_reads_and_is_written_unchanged(string name)
    {
        var stored = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "StoredEvents", $"{name}.json"));
        var read = EventJson.Read(Catalogue.TypeOf(name)!, stored, []);

        Assert.Equal(name, Catalogue.NameOf(read));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(stored), Whole(read)), $"Now reads as {Whole(read)}");
        Assert.Equal(read, EventJson.Read(read.GetType(), EventJson.ClearHalf(read), EventJson.SecretHalf(read)));
        Assert.All(read.GetType().GetProperties(), property => Assert.NotNull(property.GetValue(read)));
    }

    private static JsonNode? Whole(object told) => JsonSerializer.SerializeToNode(told, told.GetType(), EventJson.Whole);
}
