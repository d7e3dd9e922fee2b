using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SocialWatch.Web;

/// <summary>The words one room brings in one language: the embedded resource "words.{language}.json".</summary>
public sealed partial record WordsFile(string Room, string Language, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>Reads the words of a room. A room without words in that language gives an empty file.</summary>
    /// <exception cref="InvalidOperationException">A key ends like a plural form and is none.</exception>
    public static WordsFile Read(Assembly room, string language)
    {
        using var stream = room.GetManifestResourceStream($"words.{language}.json");
        var texts = stream is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(stream, Strict) ?? [];
        return Checked(new WordsFile(room.GetName().Name!, language, texts));
    }

    // Taken for a plural, such a key would be missed in some languages only, and by its name nobody would find out why.
    internal static WordsFile Checked(WordsFile file)
    {
        foreach (var key in file.Texts.Keys)
        {
            if (Plurals.StemOf(key) is { } stem && Plurals.Of(file.Language).FirstOrDefault(category => !file.Texts.ContainsKey($"{stem}.{category}")) is { } absent)
            {
                throw new InvalidOperationException(
                    $"words.{file.Language}.json of {file.Room}: \"{key}\" ends like a plural, and \"{stem}.{absent}\" is not there. A counted text needs {string.Join(", ", Plurals.Of(file.Language).Select(category => $"\"{stem}.{category}\""))}; the key of any other text may not end in {string.Join(", ", Plurals.All.Select(category => $".{category}"))}.");
            }
        }

        return file;
    }

    /// <summary>The names in {braces} of a text, sorted: the same in every language, or something is lost in translation.</summary>
    public static IReadOnlyList<string> Placeholders(string text) =>
        [.. Braces().Matches(text).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal)];

    // The same key twice in one file would silently keep the last.
    private static readonly JsonSerializerOptions Strict = new() { AllowDuplicateProperties = false };

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    internal static partial Regex Braces();
}
