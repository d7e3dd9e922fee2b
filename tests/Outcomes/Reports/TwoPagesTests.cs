using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Outcomes.Files;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>The printed report is two pages at most, and uses them: long lists are cut only where the room ends.</summary>
public sealed class TwoPagesTests
{
    private const string Latin = "Accompagnement au centre, soins et repas chaud de la nuit – personnes sans abri de la commune";
    private const string Arabic = "مواكبة الأشخاص بدون مأوى في المركز وتقديم وجبة ساخنة وأغطية خلال ليالي البرد القارس بالجماعة";

    private static readonly (string Id, bool IsDrawn, bool IsLong)[] Sections =
    [
        ("reach", false, false), ("kinds", true, true), ("quantities", true, true), ("stays", false, true), ("first-service", false, false), ("stages", true, true), ("closings", false, false),
        ("lasting", false, false), ("signals", false, false), ("kit", false, true), ("communes", true, true),
    ];

    [Theory]
    [InlineData("ar-MA", 60, 25)]
    [InlineData("ar-MA", 60, 60)]
    [InlineData("fr-MA", 60, 25)]
    [InlineData("fr-MA", 60, 60)]
    [InlineData("en-GB", 20, 45)]
    [InlineData("en-GB", 58, 17)]
    public async Task However_long_its_lists_it_is_two_full_pages(string language, int lines, int letters)
    {
        var (_, pdf) = await Print(language, Report(lines, letters));
        Assert.Equal(2, pdf.Pages);
        // The last page is filled in its greater part.
        var lastPage = pdf.Text.Split('\f')[1];
        Assert.True(lastPage.Split('\n').Count(line => line.Trim().Length > 0) > 32, lastPage);
    }

    [Fact]
    public async Task Nothing_is_cut_where_everything_fits()
    {
        var (html, pdf) = await Print("ar-MA", Report(12, 28));
        Assert.Equal((5 * 9) + (6 * 12), Rows(html));
        Assert.InRange(pdf.Pages, 1, 2);
    }

    private static int Rows(string html) => Regex.Count(html, "<tr data-line", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static async Task<(string Html, (string Text, int Pages) Pdf)> Print(string language, OutcomeReport report)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(language);
        var html = new PrintDocument(Desk.Words, Desk.Dates).Of(report, seal: null, alone: true);
        var pdf = await new Printer(NullLogger<Printer>.Instance).Print(html, TestContext.Current.CancellationToken);
        return (html, await WinterReportTests.Text(pdf!));
    }

    private static OutcomeReport Report(int lines, int letters) => new()
    {
        Title = Text(30), Cell = "خلية اليقظة", Province = "بنسليمان", From = new DateOnly(2026, 10, 1), To = new DateOnly(2026, 10, 31), BeforeFrom = new DateOnly(2026, 8, 31), BeforeTo = new DateOnly(2026, 9, 30),
        Programme = "", Campaign = null, AsOf = new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero), Provisional = false,
        Summary = [.. Enumerable.Range(0, 8).Select(_ => Text(90))], Notes = [.. Enumerable.Range(0, 4).Select(_ => Text(90))],
        Sections = [.. Sections.Select(one => new Section(one.Id, Text(20), one.IsDrawn, [.. Enumerable.Range(0, one.IsLong ? lines : 9).Select(i => new Line($"{one.Id}.{i}", Text(one.IsLong ? letters - (i % 5) : 34), Unit.Acts, Figure.Of(900 - i), i % 7 == 0 ? Figure.Hidden : Figure.Of(800 - i), one.Id))]))],
        Definitions = [.. Sections.Select(one => new Definition(one.Id, Text(20), new Said(Twice(Arabic), Twice(Latin), Twice(Latin)), Text(20), null, Text(20), Text(20), "SocialWatch"))],
    };

    private static Said Text(int letters) => new(Arabic[..Math.Min(letters, Arabic.Length)], Latin[..Math.Min(letters, Latin.Length)], Latin[..Math.Min(letters, Latin.Length)]);

    private static string Twice(string text) => $"{text} {text}";
}
