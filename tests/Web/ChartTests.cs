using System.Text.RegularExpressions;
using SocialWatch.Web;

namespace SocialWatch.Tests.Web;

public partial class ChartTests
{
    private static readonly Chart Winter = new(
        "Placed in a home",
        ["October", "November", "December"],
        [new Series("Elderly", [12, 33, 1240]) { Links = ["/acts?m=10", null, "/acts?m=12"] }, new Series("Children", [3, 14, null])]);

    [Theory]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Columns)]
    [InlineData(ChartKind.Lines)]
    public void Every_number_is_in_the_picture_and_in_the_table(ChartKind kind)
    {
        In.Language("en");
        var drawn = In.Drawn(Winter with { Kind = kind });
        var (picture, table) = (Picture(drawn), drawn[drawn.IndexOf("<table", StringComparison.Ordinal)..]);

        Assert.All(["12", "33", "1,240", "3", "14"], number =>
        {
            Assert.Contains($"{number}<", picture, StringComparison.Ordinal);
            Assert.Contains($"{number}<", table, StringComparison.Ordinal);
        });
        Assert.Contains("<a href=\"/acts?m=12\">1,240</a>", table, StringComparison.Ordinal);
        Assert.Contains("<td class=\"sw-num\">–</td>", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChartKind.Bars)]
    [InlineData(ChartKind.Columns)]
    [InlineData(ChartKind.Lines)]
    public void In_Arabic_a_chart_is_its_own_mirror_image(ChartKind kind)
    {
        In.Language("fr");
        var french = Places().Matches(Picture(In.Drawn(Winter with { Kind = kind }))).ToList();
        In.Language("ar");
        var arabic = Places().Matches(Picture(In.Drawn(Winter with { Kind = kind }))).ToList();

        Assert.NotEmpty(french);
        Assert.Equal(french.Count, arabic.Count);
        Assert.All(french.Zip(arabic), pair => Assert.Equal(100, At(pair.First) + At(pair.Second) + Wide(pair.First), 0.01));
    }

    [Fact]
    public void Sixty_nights_name_about_ten_of_them_and_hide_none_from_the_table()
    {
        In.Language("en");
        var nights = Enumerable.Range(1, 60).ToList();
        var drawn = In.Drawn(new Chart("Nights", [.. nights.Select(n => $"night {n}.")], [new Series("Acts", [.. nights.Select(n => (decimal?)n)])], ChartKind.Columns));

        Assert.Equal(10, Regex.Count(drawn, "sw-chart__label( sw-chart__label--wide)?\"[^>]*>night", RegexOptions.None, TimeSpan.FromSeconds(1)));
        Assert.All(nights, n => Assert.Contains($"<th scope=\"row\">night {n}.</th>", drawn, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 3)]
    [InlineData(7, 8)]
    [InlineData(60, 60)]
    [InlineData(1240, 1500)]
    [InlineData(17500, 20000)]
    public void An_axis_ends_at_a_round_number(int greatest, int top) => Assert.Equal(top, Scale.For(greatest).Top);

    [Fact]
    public void A_chart_without_numbers_says_so()
    {
        In.Language("en");

        var drawn = In.Drawn(new Chart("Nights", [], []));

        Assert.Contains("No numbers for this period", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", drawn, StringComparison.Ordinal);
    }

    private static string Picture(string drawn) => Svg().Match(drawn).Value;

    private static double At(Match match) => Number(match.Groups["x"].Value);

    private static double Wide(Match match) => match.Groups["w"].Success ? Number(match.Groups["w"].Value) : 0;

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("""<svg[^>]*class="sw-chart__svg.*?</svg>""", RegexOptions.Singleline, 1000)]
    private static partial Regex Svg();

    // Attributes stand in the order of the alphabet: width before x.
    [GeneratedRegex("""(width="(?<w>[\d.]+)%" )?\b(x|x1|x2|cx)="(?<x>[\d.]+)%""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Places();
}
