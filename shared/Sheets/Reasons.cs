using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using SocialWatch.Kernel;

namespace SocialWatch.Sheets;

/// <summary>
/// A reason as it is kept: its name, and the numbers, days and keys of words it tells. Never a text, which may have come out
/// of a row.
/// </summary>
internal static class Reasons
{
    private static readonly Lazy<FrozenDictionary<string, Type>> Known = new(() => AppDomain.CurrentDomain.GetAssemblies()
        .Where(room => room.GetName().Name?.StartsWith("SocialWatch", StringComparison.Ordinal) is true)
        .SelectMany(room => room.GetTypes()).Where(type => type.IsAssignableTo(typeof(Refusal)) && !type.IsAbstract)
        .DistinctBy(type => type.Name).ToFrozenDictionary(type => type.Name, StringComparer.Ordinal));

    public static string Write(Refusal why)
    {
        var told = new JsonObject();
        foreach (var property in Told(why.GetType()).Where(property => IsNoText(property) || property.GetCustomAttribute<WordKeyAttribute>() is not null))
        {
            told[property.Name] = JsonSerializer.SerializeToNode(property.GetValue(why), property.PropertyType);
        }

        return told.Count == 0 ? why.GetType().Name : $"{why.GetType().Name} {told.ToJsonString()}";
    }

    /// <summary>The reason itself; null where it is not known any more, or something of it was not kept.</summary>
    public static Refusal? Read(string kept)
    {
        var (name, told) = kept.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var at ? (kept[..at], kept[(at + 1)..]) : (kept, "{}");
        if (!Known.Value.TryGetValue(name, out var type) || JsonNode.Parse(told) is not JsonObject values || Told(type).Any(property => !values.ContainsKey(property.Name)))
        {
            return null;
        }

        return (Refusal?)values.Deserialize(type);
    }

    public static string NameOf(string kept) => kept.Split(' ')[0];

    // What follows from the rest is not told.
    private static IEnumerable<PropertyInfo> Told(Type reason) => reason.GetProperties().Where(property => property.CanWrite);

    private static bool IsNoText(PropertyInfo property) =>
        (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type.IsEnum || type == typeof(int) || type == typeof(long) || type == typeof(DateOnly) || type == typeof(DateTimeOffset));
}
