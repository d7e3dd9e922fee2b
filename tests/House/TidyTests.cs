using System.Text.RegularExpressions;

namespace SocialWatch.Tests.House;

/// <summary>What must not lie about: unfinished work, strange things in the root, files too long to read, addresses of registries.</summary>
public partial class TidyTests
{
    private const int TooLong = 300;
    private const int TooLongForTheProgram = 40;

    private static readonly string[] Root = ["SocialWatch.sln", "README.md", "nuget.config", "Directory.Build.props", "Directory.Packages.props", "host", "modules", "shared", "tests", "tools"];

    // Lists may grow, files that think may not: words, tables and style sheets are lists, and so is a solution.
    private static readonly string[] Thinks = [".cs", ".cshtml", ".js", ".mjs", ".sh", ".csproj", ".props", ".targets"];

    private static readonly string[] Code = [.. Thinks, ".css", ".scss", ".html", ".py", ".sql"];

    [Fact]
    public void The_root_holds_what_the_design_lists() => Rule.Holds(Strange(Tree.Here));

    [Theory]
    [InlineData("PLAN.md", 1)]
    [InlineData("scripts/run.sh", 1)]
    [InlineData(".config/dotnet-tools.json", 0)]
    [InlineData(".gitignore", 0)]
    [InlineData("tools/test", 0)]
    public void A_stranger_in_the_root_is_seen(string path, int complaints) => Assert.Equal(complaints, Strange(Tree.Of((path, ""))).Count());

    [Fact]
    public void Nothing_is_left_unfinished() => Rule.Holds(Unfinished(Tree.Here));

    [Theory]
    [InlineData("shared/One.cs", "// TODO later", 1)]
    [InlineData("shared/One.cs", "/* FIXME */", 1)]
    [InlineData("tools/one.sh", "# HACK around", 1)]
    [InlineData("shared/One.cs", "=> throw new NotImplementedException();", 1)]
    [InlineData("shared/One.cshtml", "@* TODO *@", 1)]
    [InlineData("shared/One.cs", "// a method, todos, Hackney", 0)]
    public void Something_left_unfinished_is_seen(string path, string text, int complaints) => Assert.Equal(complaints, Unfinished(Tree.Of((path, text))).Count());

    [Fact]
    public void No_file_names_a_registry() => Rule.Holds(Registries(Tree.Here));

    [Theory]
    [InlineData("nuget.config", """<add key="x" value="https://api.nuget.org/v3/index.json" />""", 1)]
    [InlineData("tools/assets/.npmrc", "registry=https://registry.npmjs.org/", 1)]
    [InlineData("tools/assets/package-lock.json", "\"resolved\": \"https://some.where/a.tgz\",", 1)]
    [InlineData("shared/One.cs", "// the name was resolved", 0)]
    public void The_address_of_a_registry_is_seen(string path, string text, int complaints) => Assert.Equal(complaints, Registries(Tree.Of((path, text))).Count());

    [Fact]
    public void Every_file_is_short_enough_to_read() => Rule.Holds(Long(Tree.Here));

    [Theory]
    [InlineData("shared/One.cs", 301, 1)]
    [InlineData("shared/One.cs", 300, 0)]
    [InlineData("host/Program.cs", 40, 1)]
    [InlineData("host/Program.cs", 39, 0)]
    [InlineData("shared/Web/wwwroot/lib/chart.js", 5000, 0)]
    [InlineData("shared/Journal/Migrations/Sqlite/First.cs", 5000, 0)]
    [InlineData("shared/People/Words/ar.json", 5000, 0)]
    public void A_file_that_is_too_long_is_seen(string path, int lines, int complaints) =>
        Assert.Equal(complaints, Long(Tree.Of((path, string.Concat(Enumerable.Repeat("x\n", lines))))).Count());

    private static IEnumerable<string> Strange(Tree tree) => tree.Files
        .Select(file => file.Path.Split('/')[0])
        .Distinct(StringComparer.Ordinal)
        .Where(name => !name.StartsWith('.') && !Root.Contains(name));

    private static IEnumerable<string> Unfinished(Tree tree) => Lines(tree.Own.Where(file => file.Is(Code)), Unready());

    private static IEnumerable<string> Registries(Tree tree) => Lines(tree.Own.Where(file => !file.Is(".woff2", ".png", ".ico", ".db")), Registry());

    private static IEnumerable<string> Long(Tree tree) => tree.Own.Where(file => file.Is(Thinks))
        .Select(file => (file.Path, Lines: file.Text.TrimEnd().Split('\n').Length))
        .Where(file => file.Lines > TooLong || (file.Path == "host/Program.cs" && file.Lines >= TooLongForTheProgram))
        .Select(file => $"{file.Path} has {file.Lines} lines");

    // The examples of this room are what it forbids.
    private static IEnumerable<string> Lines(IEnumerable<Source> files, Regex forbidden) => files
        .Where(file => !file.IsUnder("tests/House"))
        .SelectMany(file => file.Lines.Where(line => forbidden.IsMatch(line.Text)).Select(line => $"{file.Path}:{line.Number} {line.Text.Trim()}"));

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX|NotImplementedException)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unready();

    [GeneratedRegex(@"nuget\.org|registry\.npmjs|""resolved""\s*:\s*""http", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Registry();
}
