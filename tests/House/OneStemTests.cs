using System.Text.RegularExpressions;

namespace SocialWatch.Tests.House;

/// <summary>One feature, one stem: search for the word, get the command, its page and its tests.</summary>
public partial class OneStemTests
{
    /// <summary>Commands without a page of their own, each with its reason.</summary>
    private static readonly Dictionary<string, string> WithoutPage = new(StringComparer.Ordinal);

    /// <summary>Commands without tests of their own, each with its reason.</summary>
    private static readonly Dictionary<string, string> WithoutTests = new(StringComparer.Ordinal);

    [Fact]
    public void Every_command_has_a_page_of_its_name() => Rule.Holds(Pageless(Tree.Here));

    [Fact]
    public void Every_command_has_tests_of_its_name() => Rule.Holds(Untested(Tree.Here));

    [Fact]
    public void Every_command_stands_in_a_file_of_its_name() =>
        Assert.All(CommandsOf(Tree.Here), command => Assert.Equal($"{command.Stem}.cs", Path.GetFileName(command.File)));

    [Fact]
    public void There_are_commands_to_look_at() => Assert.True(CommandsOf(Tree.Here).Count() > 15);

    [Fact]
    public void A_command_without_a_page_is_seen()
    {
        Assert.Single(Pageless(Tree.Of(Swim("modules/Seaside"))));
        Assert.Single(Pageless(Tree.Of(Swim("modules/Seaside"), ("modules/Seaside/Pages/SwimAlone.cshtml", ""))));
        Assert.Single(Pageless(Tree.Of(Swim("modules/Seaside"), ("modules/Mountains/SwimAlone.cshtml", ""), ("modules/Mountains/SwimAlone.cshtml.cs", ""))));
        Assert.Empty(Pageless(Tree.Of(Swim("modules/Seaside"), ("modules/Seaside/Pages/SwimAlone.cshtml", ""), ("modules/Seaside/Pages/SwimAlone.cshtml.cs", ""))));
        Assert.Empty(Pageless(Tree.Of(Swim("modules/Seaside"), ("modules/Seaside/Setup.cs", "Forms = [ProgrammeForm.Of<SwimAlone>(\"waves\")]"))));
        Assert.Empty(Pageless(Tree.Of(Swim("shared/Kernel"), ("shared/People/Pages/SwimAlone.cshtml", ""), ("shared/People/Pages/SwimAlone.cshtml.cs", ""))));
    }

    [Fact]
    public void A_command_without_tests_is_seen()
    {
        Assert.Single(Untested(Tree.Of(Swim("shared/Kernel"), ("tests/Kernel/SwimTests.cs", ""))));
        Assert.Empty(Untested(Tree.Of(Swim("shared/Kernel"), ("tests/Kernel/SwimAloneTests.cs", ""))));
    }

    private static (string Path, string Text) Swim(string room) => ($"{room}/SwimAlone.cs", """
        /// <summary>Out to the rock and back.</summary>
        [CommandName("sea-side.swim-alone.v1")]
        internal sealed record SwimAlone(int Metres) : OpenProjectCommand;
        """);

    private static IEnumerable<string> Pageless(Tree tree) => CommandsOf(tree)
        .Where(command => !WithoutPage.ContainsKey(command.Stem) && !HasPage(tree, command.Stem, command.File))
        .Select(command => $"{command.Stem} ({command.File}) has no page {command.Stem}.cshtml with its {command.Stem}.cshtml.cs");

    private static IEnumerable<string> Untested(Tree tree) => CommandsOf(tree)
        .Where(command => !WithoutTests.ContainsKey(command.Stem) && !tree.Under("tests", $"/{command.Stem}Tests.cs").Any())
        .Select(command => $"{command.Stem} ({command.File}) has no {command.Stem}Tests.cs");

    private static bool HasPage(Tree tree, string stem, string file)
    {
        // A module's command is asked on the module's own page; the kernel's on one of the capabilities'.
        var room = file.StartsWith("modules/", StringComparison.Ordinal) ? string.Join('/', file.Split('/')[..2]) : "shared";
        return (tree.Under(room, $"/{stem}.cshtml").Any() && tree.Under(room, $"/{stem}.cshtml.cs").Any())
            // Or the module has the page drawn from the command.
            || (room != "shared" && tree.Under(room, ".cs").Any(one => one.Text.Contains($"ProgrammeForm.Of<{stem}", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Stem, string File)> CommandsOf(Tree tree) => tree.Under("shared/Kernel", ".cs").Concat(tree.Under("modules", ".cs"))
        .SelectMany(file => Named().Matches(file.Text).Select(match => (match.Groups["name"].Value, file.Path)));

    [GeneratedRegex(@"\[CommandName\(""[^""]*""\)\](\s*\[[^\]]*\])*\s*((public|internal|sealed|partial)\s+)*(record|class)\s+(?<name>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Named();
}
