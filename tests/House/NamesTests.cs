namespace SocialWatch.Tests.House;

/// <summary>Names that say nothing about what a type is.</summary>
public class NamesTests
{
    private static readonly string[] Empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Processor", "Service", "Dto", "Impl", "Base"];

    /// <summary>Types that keep such a name, each with its reason.</summary>
    private static readonly Dictionary<string, string> Kept = new(StringComparer.Ordinal);

    [Fact]
    public void Every_type_is_called_what_it_is() => Rule.Holds(Complaints(Tree.Here));

    [Theory]
    [InlineData("public sealed class GoalManager;", 1)]
    [InlineData("internal static class DateUtil\n{", 1)]
    [InlineData("    private abstract record GoalBase(int One);", 1)]
    [InlineData("internal interface IGoalService\n{", 1)]
    [InlineData("internal sealed class Rebuilding(Db db) : BackgroundService", 0)]
    [InlineData("internal sealed class DateTagHelper(Words words) : TagHelper", 0)]
    [InlineData("internal static class Base32\n{", 0)]
    [InlineData("// this class Manager\nvar record = GoalBase;", 0)]
    public void A_name_that_says_nothing_is_seen(string text, int complaints) =>
        Assert.Equal(complaints, Complaints(Tree.Of(("shared/People/One.cs", text))).Count());

    private static IEnumerable<string> Complaints(Tree tree) => tree.Own.Where(file => file.Is(".cs"))
        .SelectMany(Declared.In)
        // What ASP.NET Core finds by that ending must keep it.
        .Where(type => !type.Name.EndsWith("TagHelper", StringComparison.Ordinal) && !Kept.ContainsKey(type.Name))
        .Where(type => Empty.Any(ending => type.Name.EndsWith(ending, StringComparison.Ordinal)))
        .Select(type => $"{type.File}: {type.Name}");
}
