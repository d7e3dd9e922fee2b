using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.Configuration;

/// <summary>Reads a configuration and goes on after every fault, so that all are told at once, each with its place.</summary>
internal sealed class ConfigurationReader
{
    private readonly ImmutableArray<ConfigurationFault>.Builder _faults = ImmutableArray.CreateBuilder<ConfigurationFault>();

    public static ReadConfiguration Read(JsonElement root)
    {
        var reader = new ConfigurationReader();
        var content = reader.Cell(root);
        return new ReadConfiguration(content, reader._faults.ToImmutable());
    }

    private CellConfiguration Cell(JsonElement root)
    {
        var parts = Parts(root, "", "format", "partners", "programmes");
        if (!parts.TryGetValue("format", out var format) || format.ValueKind is not JsonValueKind.Number || !format.TryGetInt32(out var version) || version < 1)
        {
            Fault("format", new FormatMissing());
            return CellConfiguration.Empty;
        }

        if (version > ConfigurationFile.Format)
        {
            // What a later program means by it cannot be guessed: nothing else is judged.
            _faults.Clear();
            Fault("format", new NewerFormat(version, ConfigurationFile.Format));
            return CellConfiguration.Empty;
        }

        return new CellConfiguration
        {
            Partners = List(parts, "", "partners", Partner),
            Programmes = Map(parts, "", "programmes", Programme),
        };
    }

    private Partner Partner(JsonElement one, string place)
    {
        var parts = Parts(one, place, "name", "kind");
        return new Partner(Text(parts, place, "name"), Name<PartnerKind>(parts, place, "kind"));
    }

    private ProgrammeConfiguration Programme(string id, JsonElement one, string place)
    {
        var parts = Parts(one, place, "on", "clocks", "actsOff", "ownActs", "protocol", "documents", "fields", "targets", "servings");
        return new ProgrammeConfiguration(id)
        {
            IsOn = Truth(parts, place, "on"),
            Clocks = Map(parts, place, "clocks", (clock, within, at) => new ClockLength(clock, Length(within, at))),
            ActsOff = List(parts, place, "actsOff", Text),
            OwnActs = Map(parts, place, "ownActs", OwnAct),
            Steps = Map(parts, place, "protocol", Step),
            Documents = Map(parts, place, "documents", Document),
            Fields = Map(parts, place, "fields", Field),
            Targets = List(parts, place, "targets", Target),
            Servings = Map(parts, place, "servings", Serving),
        };
    }

    private OwnAct OwnAct(string code, JsonElement one, string place)
    {
        var parts = Parts(one, place, "ar", "fr", "en", "approach");
        return new OwnAct(code, Name<Approach>(parts, place, "approach"), Words(parts, place));
    }

    private StepSetting Step(string name, JsonElement one, string place)
    {
        var parts = Parts(one, place, "on", "first", "every");
        if (name.Split('/') is not [var stay, var step])
        {
            Fault(place, new UnknownStep());
            (stay, step) = (name, "");
        }

        return new StepSetting(stay, step, Truth(parts, place, "on"), Length("first"), Length("every"));

        TimeSpan? Length(string part) => parts.TryGetValue(part, out var length) ? this.Length(length, $"{place}/{part}") : null;
    }

    private OwnDocument Document(string code, JsonElement one, string place)
    {
        var parts = Parts(one, place, "ar", "fr", "en", "moves", "closings");
        return new OwnDocument(code, Words(parts, place))
        {
            Moves = List(parts, place, "moves", (move, at) => Text(move, at).Split(" > ") is [var from, var to] ? new MoveName(from, to) : Faulty(at, new UnknownMove(), new MoveName("", ""))),
            Closings = List(parts, place, "closings", Name<OutcomeKind>),
        };
    }

    private OwnField Field(string code, JsonElement one, string place)
    {
        var parts = Parts(one, place, "ar", "fr", "en", "on", "kind", "choices");
        return new OwnField(code, Name<FieldPlace>(parts, place, "on"), Name<FieldKind>(parts, place, "kind"), Words(parts, place))
        {
            Choices = Map(parts, place, "choices", (choice, words, at) => new OwnChoice(choice, Words(Parts(words, at, "ar", "fr", "en"), at))),
        };
    }

    private ServingRule Serving(string act, JsonElement one, string place)
    {
        var parts = Parts(one, place, "notWithin", "mostPerDay");
        return new ServingRule(
            act,
            parts.TryGetValue("notWithin", out var length) ? Length(length, $"{place}/notWithin") : null,
            parts.TryGetValue("mostPerDay", out var most) ? Number(most, $"{place}/mostPerDay") : null);
    }

    private Target Target(JsonElement one, string place)
    {
        var parts = Parts(one, place, "act", "indicator", "number", "from", "to");
        var of = parts.ContainsKey("indicator") ? TargetOf.Indicator : TargetOf.Act;
        var number = parts.TryGetValue("number", out var given) ? Number(given, $"{place}/number") : Faulty($"{place}/number", new NotANumber(), 1);
        return new Target(of, Text(parts, place, Kebab.Of(of)), number, Day("from"), Day("to"));

        DateOnly Day(string part) => DateOnly.TryParseExact(Text(parts, place, part), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Faulty($"{place}/{part}", new NotADay(), DateOnly.MinValue);
    }

    // Words that are missing are told with the rest of what makes no sense; here only what is no text.
    private InWords Words(Dictionary<string, JsonElement> parts, string place)
    {
        return new InWords(In("ar"), In("fr"), In("en"));

        string In(string language) => parts.ContainsKey(language) ? Text(parts, place, language) : "";
    }

    private Dictionary<string, JsonElement> Parts(JsonElement one, string place, params string[] known)
    {
        Dictionary<string, JsonElement> parts = new(StringComparer.Ordinal);
        foreach (var part in Entries(one, place))
        {
            var at = Join(place, part.Name);
            if (!known.Contains(part.Name))
            {
                Fault(at, new UnknownEntry());
            }
            else if (!parts.TryAdd(part.Name, part.Value))
            {
                Fault(at, new SaidTwice());
            }
        }

        return parts;
    }

    private ImmutableArray<T> Map<T>(Dictionary<string, JsonElement> parts, string place, string name, Func<string, JsonElement, string, T> read)
    {
        if (!parts.TryGetValue(name, out var map))
        {
            return [];
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var entry in Entries(map, Join(place, name)))
        {
            var at = Join(Join(place, name), entry.Name);
            if (seen.Add(entry.Name))
            {
                items.Add(read(entry.Name, entry.Value, at));
            }
            else
            {
                Fault(at, new SaidTwice());
            }
        }

        return items.ToImmutable();
    }

    private ImmutableArray<T> List<T>(Dictionary<string, JsonElement> parts, string place, string name, Func<JsonElement, string, T> read)
    {
        if (!parts.TryGetValue(name, out var list))
        {
            return [];
        }

        var at = Join(place, name);
        return list.ValueKind is JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((item, number) => read(item, $"{at}/{(number + 1).ToString(CultureInfo.InvariantCulture)}"))]
            : Faulty<ImmutableArray<T>>(at, new NotAList(), []);
    }

    private IEnumerable<JsonProperty> Entries(JsonElement one, string place) =>
        one.ValueKind is JsonValueKind.Object ? one.EnumerateObject() : Faulty<IEnumerable<JsonProperty>>(place, new NotAGroup(), []);

    private string Text(Dictionary<string, JsonElement> parts, string place, string name) =>
        parts.TryGetValue(name, out var text) ? Text(text, Join(place, name)) : Faulty(Join(place, name), new EntryMissing(), "");

    private string Text(JsonElement one, string place) => one.ValueKind is JsonValueKind.String ? one.GetString()! : Faulty(place, new NotAText(), "");

    private T Name<T>(Dictionary<string, JsonElement> parts, string place, string name)
        where T : struct, Enum => parts.TryGetValue(name, out var text) ? Name<T>(text, Join(place, name)) : Faulty(Join(place, name), new EntryMissing(), default(T));

    private T Name<T>(JsonElement one, string place)
        where T : struct, Enum => Kebab.Read<T>(Text(one, place)) ?? Faulty(place, new NoneOfThese(string.Join(", ", Enum.GetValues<T>().Select(Kebab.Of))), default(T));

    private bool Truth(Dictionary<string, JsonElement> parts, string place, string name) => !parts.TryGetValue(name, out var truth) || truth.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => Faulty(Join(place, name), new NotTrueOrFalse(), true),
    };

    private int Number(JsonElement one, string place) =>
        one.ValueKind is JsonValueKind.Number && one.TryGetInt32(out var whole) ? whole : Faulty(place, new NotANumber(), 1);

    private TimeSpan Length(JsonElement one, string place) =>
        one.ValueKind is JsonValueKind.String && Lengths.Read(one.GetString()) is { } length ? length : Faulty(place, new NotALength(), TimeSpan.FromDays(1));

    private T Faulty<T>(string place, Refusal why, T instead)
    {
        Fault(place, why);
        return instead;
    }

    private void Fault(string place, Refusal why) => _faults.Add(new ConfigurationFault(place, why));

    private static string Join(string place, string name) => place.Length == 0 ? name : $"{place}/{name}";
}
