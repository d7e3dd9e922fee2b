namespace SocialWatch.Tests.House;

/// <summary>What is not in the solution is not built, and what is not built is not tested.</summary>
public class SolutionTests
{
    private static readonly string[] Wings = ["shared", "host", "modules", "tests"];

    [Fact]
    public void Every_project_is_in_the_solution() => Rule.Holds(Missing(Tree.Here));

    [Fact]
    public void The_solution_lists_nothing_that_is_gone() => Rule.Holds(Gone(Tree.Here));

    [Fact]
    public void A_project_outside_the_solution_is_seen()
    {
        var tree = Tree.Of(("SocialWatch.sln", Line(@"shared\Kernel\Kernel.csproj")), ("shared/Kernel/Kernel.csproj", ""), ("tests/Kernel/KernelTests.csproj", ""), ("tools/bench/Bench.csproj", ""));

        Assert.Equal(["tests/Kernel/KernelTests.csproj"], Missing(tree));
        Assert.Empty(Gone(tree));
    }

    [Fact]
    public void A_project_that_is_gone_is_seen() => Assert.Single(Gone(Tree.Of(("SocialWatch.sln", Line(@"shared\Kernel\Kernel.csproj")))));

    private static string Line(string path) => $$"""Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "Some", "{{path}}", "{B16451DF-04A0-4E6D-AE21-0D08EC92D363}" """;

    private static IEnumerable<string> Missing(Tree tree) => tree.Projects
        .Where(project => Wings.Any(project.IsUnder) && !project.Path.Contains("/samples/", StringComparison.OrdinalIgnoreCase))
        .Select(project => project.Path)
        .Except(Listed(tree), StringComparer.Ordinal);

    private static IEnumerable<string> Gone(Tree tree) => Listed(tree).Except(tree.Projects.Select(project => project.Path), StringComparer.Ordinal);

    private static List<string> Listed(Tree tree) => [.. tree.Files.Single(file => file.Path == "SocialWatch.sln").Lines
        .Where(line => line.Text.StartsWith("Project(", StringComparison.Ordinal))
        .Select(line => line.Text.Split('"')[5].Replace('\\', '/'))
        .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal))];
}
