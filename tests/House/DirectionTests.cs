using System.Text.RegularExpressions;

namespace SocialWatch.Tests.House;

/// <summary>Arabic reads from the right: styles say start and end, never left and right.</summary>
public partial class DirectionTests
{
    [Fact]
    public void Styles_say_start_and_end() => Rule.Holds(Complaints(Tree.Here));

    [Theory]
    [InlineData("shared/Web/wwwroot/sw.css", ".a { margin-left: 1rem; }", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", ".a { padding-right: 0 }", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", ".a { border-left-color: red }", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", ".a { border-top-right-radius: 0 }", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", ".a { text-align: left; }", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", ".a { float:right }", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", "  left: 0;", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", ".a{right:0}", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", ".a { scroll-margin-left: 0 }", 1)]
    [InlineData("shared/People/Pages/Person.cshtml", "<p style=\"margin-left: 1rem\">", 1)]
    [InlineData("modules/Seaside/wwwroot/sea.css", ".a { margin: 0 1px; text-align: right }", 1)]
    [InlineData("shared/Web/wwwroot/sw.css", ".a { margin-inline-start: 1rem; text-align: end; inset-inline-end: 0 }", 0)]
    [InlineData("shared/Web/wwwroot/sw.css", "/* the copyright: ours */ .left { color: red }", 0)]
    [InlineData("shared/Web/wwwroot/lib/govuk/govuk.css", ".a { margin-left: 1rem; }", 0)]
    public void A_style_that_says_left_or_right_is_seen(string path, string text, int complaints) => Assert.Equal(complaints, Complaints(Tree.Of((path, text))).Count());

    private static IEnumerable<string> Complaints(Tree tree) => tree.Own.Where(file => file.Is(".css", ".scss", ".cshtml", ".js", ".svg"))
        .SelectMany(file => file.Lines.Where(line => Physical().IsMatch(line.Text)).Select(line => $"{file.Path}:{line.Number} {line.Text.Trim()}"));

    [GeneratedRegex(
        @"(margin|padding|border(-top|-bottom)?)-(left|right)[\w-]*\s*:|(?<=^|[\s;{""'])(left|right)\s*:(?!:)|\b(text-align(-last)?|float|clear)\s*:\s*(left|right)\b",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Physical();
}
