using System.Text.Json;
using System.Text.RegularExpressions;

namespace SocialWatch.Tests.House;

/// <summary>A module shows its setup and nothing else; the house knows no module by name.</summary>
public class ModulesTests
{
    /// <summary>Files of the house that may say a programme's name, each with its reason.</summary>
    private static readonly Dictionary<string, string> MayName = new(StringComparer.Ordinal)
    {
        ["shared/Outcomes/Words/en.json"] = "The national list of categories says whom it is about, in the word a programme has for its name.",
    };

    [Fact]
    public void A_module_shows_only_its_setup() => Rule.Holds(Shown(Tree.Here));

    [Theory]
    [InlineData("public sealed record SwimAlone(int Metres);", 1)]
    [InlineData("public static class Beach\n{\n}", 1)]
    [InlineData("public readonly record struct TideId(Guid Value);", 1)]
    [InlineData("public interface ISwim;", 1)]
    [InlineData("public enum Tide\n{\n    Low,\n}", 1)]
    [InlineData("public delegate void Tell(int metres);", 1)]
    [InlineData("public partial class Index<T> : Page;", 1)]
    [InlineData("public class Setup : IProgrammeSetup\n{\n}\n\npublic sealed record Other;", 1)]
    [InlineData("public sealed class Setup : IProgrammeSetup\n{\n    public enum Inner\n    {\n    }\n}", 0)]
    [InlineData("internal sealed record SwimAlone(int Metres);\n\nrecord Wave;", 0)]
    public void A_type_that_shows_is_seen(string text, int complaints) =>
        Assert.Equal(complaints, Shown(Tree.Of(("modules/Seaside/Setup.cs", $"namespace SocialWatch.Seaside;\n\n{text}\n"))).Count());

    [Fact]
    public void The_house_names_no_programme() => Rule.Holds(Named(Tree.Here, MayName));

    [Fact]
    public void No_leave_to_name_a_programme_is_kept_longer_than_needed() =>
        Assert.All(MayName.Keys, path => Assert.Contains(path, Named(Tree.Here, []).Select(complaint => complaint.Split(':')[0])));

    [Theory]
    [InlineData("shared/People/List.cs", "if (programme == \"sea-side\")", 1)]
    [InlineData("shared/People/List.cs", "// as in Seaside", 1)]
    [InlineData("host/Demo/Lines.cs", "using SocialWatch.Seaside;", 1)]
    [InlineData("host/appsettings.json", "{ \"Programmes\": [\"sea-side\"] }", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", ".sea-side { color: red; }", 1)]
    [InlineData("shared/People/Pages/Person.cshtml", "<p>@words[\"programme.sea-side\"]</p>", 1)]
    [InlineData("shared/People/List.cs", "\"the seaside\", \"sea-sides\", \"by-sea-side-road\", Seasides", 0)]
    [InlineData("tests/People/ListTests.cs", "\"sea-side\"", 0)]
    [InlineData("shared/People/Words/fr.json", "{ \"people.hint\": \"Comme au bord de mer.\" }", 1)]
    [InlineData("shared/People/Words/ar.json", "{ \"people.hint\": \"كما في شاطئ البحر\" }", 1)]
    [InlineData("shared/People/Words/fr.json", "{ \"people.hint\": \"Au bord de merveilles\" }", 0)]
    public void A_programme_named_in_the_house_is_seen(string path, string text, int complaints) =>
        Assert.Equal(complaints, Named(Tree.Of(("modules/Seaside/module.json", """{ "id": "sea-side", "names": { "ar": "شاطئ البحر", "fr": "Bord de mer" } }"""), (path, text)), []).Count());

    private static IEnumerable<string> Shown(Tree tree) => tree.Under("modules", ".cs")
        .SelectMany(Declared.In)
        .Where(type => type is { IsPublic: true, IsTopLevel: true, Name: not "Setup" })
        .Select(type => $"{type.File} shows {type.Name}");

    private static IEnumerable<string> Named(Tree tree, Dictionary<string, string> mayName)
    {
        var names = NamesOf(tree).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 0)
        {
            return [];
        }

        // A stored name is a word with its hyphens: "sea-side-road" is another word than "sea-side".
        var word = new Regex($@"(?<![\w-])({string.Join('|', names)})(?![\w-])", RegexOptions.ExplicitCapture);
        return tree.Under("shared", Written).Concat(tree.Under("host", Written))
            .Where(file => !mayName.ContainsKey(file.Path))
            .SelectMany(file => file.Lines.Where(line => word.IsMatch(line.Text)).Select(line => $"{file.Path}:{line.Number} names a programme: {line.Text.Trim()}"));
    }

    private static readonly string[] Written = [".cs", ".cshtml", ".json", ".css"];

    private static IEnumerable<string> NamesOf(Tree tree) => tree.Files
        .Where(file => file.IsUnder("modules") && file.Name == "module.json")
        .SelectMany(file => WordsOf(JsonDocument.Parse(file.Text).RootElement).Append(Regex.Escape(file.Path.Split('/')[1])));

    /// <summary>The stored name, and what people call it in their languages, at the beginning of a sentence or in it.</summary>
    private static IEnumerable<string> WordsOf(JsonElement manifest) =>
        (manifest.TryGetProperty("names", out var names) ? names.EnumerateObject().Select(name => $"(?i:{Regex.Escape(name.Value.GetString()!)})") : [])
        .Prepend(Regex.Escape(manifest.GetProperty("id").GetString()!));
}
