using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.Configuration;

/// <summary>A configuration as one readable text, the same bytes for the same content.</summary>
public static class ConfigurationFile
{
    /// <summary>The form of the file. Raised when an older program could not understand it any more.</summary>
    public const int Format = 1;

    /// <summary>Characters at most: a province's whole configuration takes a fiftieth of it, and in Arabic it still fits into one form.</summary>
    public const int Longest = 500_000;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(CellConfiguration content) => Text(writer => Write(content, writer)) + "\n";

    internal static string Write(ProgrammeConfiguration programme) => Text(writer => Write(programme, writer));

    /// <summary>What a text says, and all that is wrong with how it is written.</summary>
    public static ReadConfiguration Read(string text)
    {
        if (text.Length > Longest)
        {
            return ReadConfiguration.Broken(new FileTooLong(Longest));
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return ConfigurationReader.Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            return ReadConfiguration.Broken(new NotReadableAt((int)(broken.LineNumber ?? 0) + 1));
        }
        catch (Exception half) when (half is InvalidOperationException or ArgumentException)
        {
            // Half an emoji: the encoder says that there is one, not where.
            return ReadConfiguration.Broken(new WordsNotReadable());
        }
    }

    internal static void Write(CellConfiguration content, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        List(json, "partners", content.Partners, partner =>
        {
            json.WriteStartObject();
            json.WriteString("name", partner.Name);
            json.WriteString("kind", Kebab.Of(partner.Kind));
            json.WriteEndObject();
        });
        Map(json, "programmes", content.Programmes, programme => programme.Programme, programme => Write(programme, json));
        json.WriteEndObject();
    }

    private static void Write(ProgrammeConfiguration programme, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("on", programme.IsOn);
        Map(json, "clocks", programme.Clocks, clock => clock.Clock, clock => json.WriteStringValue(Lengths.Write(clock.Within)));
        List(json, "actsOff", programme.ActsOff, json.WriteStringValue);
        Map(json, "ownActs", programme.OwnActs, act => act.Code, act => Named(json, act.Words, () => json.WriteString("approach", Kebab.Of(act.Approach))));
        Map(json, "protocol", programme.Steps, step => step.Name, step => Step(json, step));
        Map(json, "documents", programme.Documents, document => document.Code, document => Named(json, document.Words, () =>
        {
            List(json, "moves", document.Moves, move => json.WriteStringValue($"{move.From} > {move.To}"));
            List(json, "closings", document.Closings, outcome => json.WriteStringValue(Kebab.Of(outcome)));
        }));
        Map(json, "fields", programme.Fields, field => field.Code, field => Named(json, field.Words, () =>
        {
            json.WriteString("on", Kebab.Of(field.Place));
            json.WriteString("kind", Kebab.Of(field.Kind));
            Map(json, "choices", field.Choices, choice => choice.Code, choice => Named(json, choice.Words, () => { }));
        }));
        List(json, "targets", programme.Targets, target => Target(json, target));
        Map(json, "servings", programme.Servings, serving => serving.Act, serving => Serving(json, serving));
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, StepSetting step)
    {
        json.WriteStartObject();
        json.WriteBoolean("on", step.IsOn);
        if (step.FirstWithin is { } first)
        {
            json.WriteString("first", Lengths.Write(first));
        }

        if (step.Every is { } every)
        {
            json.WriteString("every", Lengths.Write(every));
        }

        json.WriteEndObject();
    }

    private static void Serving(Utf8JsonWriter json, ServingRule serving)
    {
        json.WriteStartObject();
        if (serving.NotWithin is { } length)
        {
            json.WriteString("notWithin", Lengths.Write(length));
        }

        if (serving.MostPerDay is { } most)
        {
            json.WriteNumber("mostPerDay", most);
        }

        json.WriteEndObject();
    }

    private static void Target(Utf8JsonWriter json, Target target)
    {
        json.WriteStartObject();
        json.WriteString(Kebab.Of(target.Of), target.Code);
        json.WriteNumber("number", target.Number);
        json.WriteString("from", target.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("to", target.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, InWords words, Action rest)
    {
        json.WriteStartObject();
        foreach (var (language, text) in words.All)
        {
            json.WriteString(language, text);
        }

        rest();
        json.WriteEndObject();
    }

    private static void Map<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Func<T, string> key, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var item in items)
        {
            json.WritePropertyName(key(item));
            write(item);
        }

        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}

/// <summary>A configuration as it was read, and every fault in how it is written. With a fault the content is not whole.</summary>
public sealed record ReadConfiguration(CellConfiguration Content, System.Collections.Immutable.ImmutableArray<ConfigurationFault> Faults)
{
    internal static ReadConfiguration Broken(Refusal why) => new(CellConfiguration.Empty, [new ConfigurationFault("", why)]);
}
