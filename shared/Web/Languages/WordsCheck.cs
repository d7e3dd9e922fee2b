using System.Reflection;

namespace SocialWatch.Web;

/// <summary>What is wrong with the words of a room, for its tests: the same keys and placeholders in three languages, no empty text, every plural.</summary>
public static class WordsCheck
{
    /// <summary>One sentence for each fault; empty when all is well.</summary>
    public static IReadOnlyList<string> Problems(Assembly room) =>
        Problems([.. Language.All.Select(language => WordsFile.Read(room, language.Code))]);

    /// <inheritdoc cref="Problems(Assembly)"/>
    public static IReadOnlyList<string> Problems(IReadOnlyList<WordsFile> files)
    {
        var all = files.SelectMany(file => file.Texts.Keys.Select(StemOf)).Distinct().Order(StringComparer.Ordinal).ToList();
        return [.. files.SelectMany(file => Empty(file).Concat(Absent(file, all, files))), .. Different(files)];
    }

    private static IEnumerable<string> Empty(WordsFile file) => file.Texts
        .Where(pair => string.IsNullOrWhiteSpace(pair.Value))
        .Select(pair => $"{pair.Key} is empty in {file.Language}");

    private static IEnumerable<string> Absent(WordsFile file, List<string> stems, IReadOnlyList<WordsFile> files) =>
        from stem in stems
        from key in IsCounted(stem, files) ? Plurals.Of(file.Language).Select(category => $"{stem}.{category}") : [stem]
        where !file.Texts.ContainsKey(key)
        select $"{key} is missing in {file.Language}";

    private static IEnumerable<string> Different(IReadOnlyList<WordsFile> files) =>
        from pair in files[0].Texts
        where StemOf(pair.Key) == pair.Key
        from other in files.Skip(1)
        where other.Texts.ContainsKey(pair.Key)
        where !WordsFile.Placeholders(pair.Value).SequenceEqual(WordsFile.Placeholders(other.Texts[pair.Key]))
        select $"{pair.Key} has other placeholders in {other.Language} than in {files[0].Language}";

    private static string StemOf(string key) => Plurals.StemOf(key) ?? key;

    private static bool IsCounted(string stem, IReadOnlyList<WordsFile> files) =>
        files.Any(file => file.Texts.ContainsKey(stem + ".other"));
}
