using System.Text.Json;

namespace SocialWatch.Kernel.Configuration;

/// <summary>One entry in which two configurations differ: its place, and what stands there on either side (null: nothing).</summary>
public sealed record ConfigurationChange(string Place, string? Before, string? After);

/// <summary>What is different between two configurations: two versions, a file and the cell, two provinces.</summary>
public static class ConfigurationDifference
{
    public static IReadOnlyList<ConfigurationChange> Between(CellConfiguration before, CellConfiguration after)
    {
        var (left, right) = (Entries(before), Entries(after));
        return [.. left.Keys.Union(right.Keys).Order(StringComparer.Ordinal)
            .Select(place => new ConfigurationChange(place, left.GetValueOrDefault(place), right.GetValueOrDefault(place)))
            .Where(change => change.Before != change.After)];
    }

    private static Dictionary<string, string> Entries(CellConfiguration content)
    {
        using var document = JsonDocument.Parse(ConfigurationFile.Write(content));
        return Entries(document.RootElement, "").ToDictionary(entry => entry.Place, entry => entry.Text);
    }

    private static IEnumerable<(string Place, string Text)> Entries(JsonElement one, string place) => one.ValueKind switch
    {
        JsonValueKind.Object => one.EnumerateObject().SelectMany(part => Entries(part.Value, place.Length == 0 ? part.Name : $"{place}/{part.Name}")),
        // Lists are short and say one thing: papers for two moves, acts that are off.
        JsonValueKind.Array => one.EnumerateArray().Select(item => ($"{place}/{Line(item)}", Line(item))).Distinct(),
        _ => [(place, one.ToString())],
    };

    private static string Line(JsonElement item) => item.ValueKind is JsonValueKind.Object
        ? string.Join(" · ", item.EnumerateObject().Select(part => part.Value.ToString()))
        : item.ToString();
}
