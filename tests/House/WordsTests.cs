using System.Text.Json;
using SocialWatch.Web;

namespace SocialWatch.Tests.House;

/// <summary>Every room speaks three languages, and says the same in each.</summary>
public class WordsTests
{
    private static readonly string[] Languages = ["ar", "fr", "en"];

    [Fact]
    public void Every_room_says_the_same_in_three_languages() => Rule.Holds(Complaints(Tree.Here));

    [Fact]
    public void No_two_rooms_give_one_key_different_texts() => Rule.Holds(Quarrels(Tree.Here));

    [Fact]
    public void There_are_words_to_look_at() => Assert.True(Folders(Tree.Here).Count() >= 4);

    [Fact]
    public void A_room_that_forgets_a_language_is_seen() =>
        Assert.Contains("shared/Sea/Words has no fr.json", Complaints(Tree.Of(("shared/Sea/Words/ar.json", "{}"), ("shared/Sea/Words/en.json", "{}"))));

    [Fact]
    public void A_word_that_is_missing_or_loses_a_placeholder_is_seen()
    {
        var complaints = Complaints(Tree.Of(
            ("shared/Sea/Words/ar.json", """{ "sea.swim": "{Name} يسبح" }"""),
            ("shared/Sea/Words/fr.json", """{ "sea.swim": "quelqu'un nage", "sea.rest": "repos" }"""),
            ("shared/Sea/Words/en.json", """{ "sea.swim": "{Name} swims", "sea.rest": " " }"""))).ToList();

        Assert.Equal(
            [
                "shared/Sea/Words: sea.rest is empty in en",
                "shared/Sea/Words: sea.rest is missing in ar",
                "shared/Sea/Words: sea.swim has other placeholders in fr than in ar",
            ],
            complaints.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_rooms_that_quarrel_over_a_key_are_seen() => Assert.Single(Quarrels(Tree.Of(
        ("shared/Sea/Words/en.json", """{ "swim": "Swim", "rest": "Rest" }"""),
        ("shared/Lake/Words/en.json", """{ "swim": "Bathe", "rest": "Rest" }"""))));

    private static IEnumerable<string> Complaints(Tree tree) => Folders(tree).SelectMany(folder =>
        Languages.Where(language => FileOf(tree, folder, language) is null).Select(language => $"{folder} has no {language}.json")
            .Concat(WordsCheck.Problems([.. Languages.Select(language => Read(folder, language, FileOf(tree, folder, language)))]).Select(problem => $"{folder}: {problem}")));

    private static IEnumerable<string> Quarrels(Tree tree) => Languages.SelectMany(language => Folders(tree)
        .SelectMany(folder => Read(folder, language, FileOf(tree, folder, language)).Texts)
        .GroupBy(word => word.Key, word => word.Value)
        .Where(same => same.Distinct(StringComparer.Ordinal).Count() > 1)
        .Select(same => $"{same.Key} ({language}): {string.Join(" | ", same)}"));

    // The words of tests are the tests' own business.
    private static IEnumerable<string> Folders(Tree tree) => tree.Own
        .Where(file => file.Is(".json") && file.Path.Contains("/Words/", StringComparison.Ordinal) && !file.IsUnder("tests") && !file.IsUnder("tools"))
        .Select(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/'))
        .Distinct(StringComparer.Ordinal);

    private static Source? FileOf(Tree tree, string folder, string language) => tree.Files.SingleOrDefault(file => file.Path == $"{folder}/{language}.json");

    private static WordsFile Read(string folder, string language, Source? file) =>
        new(folder, language, file is null ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(file.Text)!);
}
