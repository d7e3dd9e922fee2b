using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using SocialWatch.Web;

namespace SocialWatch.Tests.Web;

public partial class AssetsTests
{
    private static readonly string Kit = Path.Combine(In.Root, "shared", "Web");

    [Fact]
    public void Every_file_from_outside_is_the_one_in_the_manifest()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Kit, "wwwroot", "lib", "MANIFEST.json")));
        var named = manifest.RootElement.EnumerateArray()
            .SelectMany(package => package.GetProperty("files").EnumerateObject())
            .ToDictionary(file => file.Name, file => file.Value.GetString());
        var there = Directory.EnumerateFiles(Path.Combine(Kit, "wwwroot", "lib"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Kit, "Icons")))
            .Where(file => Path.GetFileName(file) != "MANIFEST.json")
            .ToDictionary(file => Path.GetRelativePath(Kit, file).Replace('\\', '/'), file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));

        Assert.Equal(named.Keys.Order(StringComparer.Ordinal), there.Keys.Order(StringComparer.Ordinal));
        Assert.All(named, file => Assert.Equal(file.Value, there[file.Key]));
    }

    [Fact]
    public void Our_style_names_no_side()
    {
        var css = Comments().Replace(File.ReadAllText(Path.Combine(Kit, "wwwroot", "sw.css")), "");

        Assert.Empty(Sides().Matches(css).Select(match => match.Value));
    }

    [Fact]
    public void No_page_of_the_kit_carries_style_or_script_of_its_own() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(Kit, "Pages"), "*.cshtml", SearchOption.AllDirectories),
        page => Assert.Empty(Inline().Matches(File.ReadAllText(page)).Select(match => $"{Path.GetFileName(page)}: {match.Value}")));

    [Fact]
    public void Arabic_is_never_spaced_slanted_or_capitalised() => Assert.DoesNotMatch(
        "letter-spacing|font-style:\\s*italic|text-transform",
        File.ReadAllText(Path.Combine(Kit, "wwwroot", "sw.css")));

    [Fact]
    public void The_first_page_weighs_less_than_100_kilobytes_without_fonts()
    {
        string[] files = ["sw.css", "sw.js", "mark.svg", "chevron.svg", "lib/govuk/govuk.rtl.css", "lib/htmx/htmx.min.js"];
        var weight = files.Sum(file => Squeezed(File.ReadAllBytes(Path.Combine(Kit, "wwwroot", file))));

        // The page itself comes on top: the longest ones have about 20 KB once squeezed.
        Assert.InRange(weight, 1, 60_000);
    }

    [Fact]
    public void Icons_are_drawn_and_an_unknown_one_is_told_by_name()
    {
        Assert.Contains("<path", In.Html(Icons.Draw("house")), StringComparison.Ordinal);
        Assert.Contains("no icon \"castle\"", Assert.Throws<ArgumentException>(() => Icons.Draw("castle")).Message, StringComparison.Ordinal);
    }

    private static long Squeezed(byte[] bytes)
    {
        using var into = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(into, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return into.Length;
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"(margin|padding|border)-(left|right|top|bottom)|(?<![-\w])(left|right|top|bottom)\s*:|(text-align|float|clear)\s*:\s*(left|right)|border-(top|bottom)-(left|right)-radius|background-position\s*:\s*(left|right)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sides();

    [GeneratedRegex(@"\sstyle=|<style|<script(?![^>]*\ssrc=)|\son\w+=|margin-left|margin-right|text-align", RegexOptions.None, 1000)]
    private static partial Regex Inline();
}
