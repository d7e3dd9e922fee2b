using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SocialWatch.Kernel;

namespace SocialWatch.Journal;

/// <summary>
/// How events and commands are written. An event is split in two: what is counted goes in clear, what is marked
/// <see cref="SealedAttribute"/> goes into a second object that is encrypted before it is stored.
/// </summary>
public static class EventJson
{
    /// <summary>The whole object. For commands, and for events when both halves are at hand.</summary>
    public static JsonSerializerOptions Whole { get; } = Options(keep: null);

    private static readonly JsonSerializerOptions Clear = Options(keep: (_, property) => !IsSealed(property));

    // Only on the event itself is a property chosen: what is sealed is sealed with all that is in it.
    private static readonly JsonSerializerOptions Secret = Options(keep: (type, property) => !type.IsDefined(typeof(EventNameAttribute), inherit: false) || IsSealed(property));

    /// <summary>The half that may be stored in clear.</summary>
    public static byte[] ClearHalf(object happened) => JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Clear);

    /// <summary>The half that must be encrypted; null when there is nothing in it.</summary>
    public static byte[]? SecretHalf(object happened)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(happened, happened.GetType(), Secret);
        return json.Length > 2 ? json : null;
    }

    /// <summary>Puts an event together again. Without its secret half the sealed properties are null.</summary>
    public static object Read(Type type, ReadOnlySpan<byte> clear, ReadOnlySpan<byte> secret)
    {
        if (secret.IsEmpty)
        {
            return JsonSerializer.Deserialize(clear, type, Whole)!;
        }

        // {"a":1} and {"b":2} become {"a":1,"b":2}; an empty first half needs no comma.
        var comma = clear.Length > 2;
        Span<byte> whole = new byte[clear.Length + secret.Length - (comma ? 1 : 2)];
        clear[..^1].CopyTo(whole);
        var at = clear.Length - 1;
        if (comma)
        {
            whole[at++] = (byte)',';
        }

        secret[1..].CopyTo(whole[at..]);
        return JsonSerializer.Deserialize(whole, type, Whole)!;
    }

    private static bool IsSealed(JsonPropertyInfo property) => property.AttributeProvider?.IsDefined(typeof(SealedAttribute), inherit: false) is true;

    private static JsonSerializerOptions Options(Func<Type, JsonPropertyInfo, bool>? keep)
    {
        var resolver = new DefaultJsonTypeInfoResolver();
        if (keep is not null)
        {
            resolver.Modifiers.Add(type => Remove(type, property => !keep(type.Type, property)));
        }

        // What can be computed from the rest is not part of a fact.
        resolver.Modifiers.Add(type => Remove(type, property => property.Set is null && property.AssociatedParameter is null && type.Kind is JsonTypeInfoKind.Object));

        return new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            TypeInfoResolver = resolver,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            MaxDepth = 16,
            Converters = { new IdJson(), new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        };
    }

    private static void Remove(JsonTypeInfo type, Func<JsonPropertyInfo, bool> unwanted)
    {
        if (type.Kind is not JsonTypeInfoKind.Object)
        {
            return;
        }

        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (unwanted(type.Properties[i]))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }
}
