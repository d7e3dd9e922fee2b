using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes;

public sealed partial class ScreenTests
{
    private const string Report = "/outcomes?from=2026-11-11&to=2026-11-20";

    [Fact]
    public async Task Every_number_opens_to_a_ledger_whose_sum_is_that_number()
    {
        await using var world = await Filled();
        await using var screen = await Screen.Open(world);
        var page = (await screen.Get(Report)).Page;
        var links = page.QuerySelectorAll<IHtmlAnchorElement>("main a[href^='/ledger']").ToList();
        Assert.True(links.Count > 40, $"only {links.Count} numbers open");

        foreach (var link in links)
        {
            var href = link.GetAttribute("href")!;
            var opened = await screen.Get(href);
            Assert.Equal(HttpStatusCode.OK, opened.Status);
            var sum = href.Contains('#', StringComparison.Ordinal)
                ? opened.Page.QuerySelector($"{href[href.IndexOf('#', StringComparison.Ordinal)..]} .sw-stat__number")!
                : opened.Page.QuerySelector("#total")!;
            Assert.True(Digits(sum) == Digits(link.QuerySelector(".sw-stat__number") ?? link), $"{link.TextContent.Trim()} opens to {sum.TextContent.Trim()}: {href}");
        }
    }

    [Fact]
    public async Task An_observer_sees_numbers_and_neither_a_person_nor_the_way_to_one()
    {
        await using var world = await Filled();
        await using var screen = await Screen.Open(world);
        var page = (await screen.Get(Report, Screen.Observer)).Page;
        Assert.Empty(page.QuerySelectorAll("main a[href^='/ledger'], main a[href^='/life-projects'], main a[href^='/people']"));
        Assert.DoesNotContain("Name of somebody", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        // Three people were reached: too few to be told.
        Assert.Contains("fewer than 5", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get("/ledger", Screen.Observer)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get("/ledger/life-projects", Screen.Observer)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get("/ledger", Screen.Volunteer)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get("/outcomes", Screen.Volunteer)).Status);
    }

    [Fact]
    public async Task A_page_for_others_is_the_same_whether_somebody_is_in_a_secret_programme_or_not()
    {
        await using var world = await Filled();
        await using var screen = await Screen.Open(world);
        string[] pages = [Report, Report + "&programme=" + TestProgramme.SecretId, "/ledger", "/ledger?what=" + TestProgramme.SecretId, "/ledger?what=" + TestProgramme.SecretId + "/" + TestProgramme.Meal, "/ledger/life-projects?programme=" + TestProgramme.SecretId];
        var before = await Seen();
        var hidden = await world.OpenLifeProject(await world.Register("Somebody"), TestProgramme.SecretId, asker: world.Insider);
        await world.Do(hidden, new RecordAct(ActId.New(), TestProgramme.Meal, ActAnswer.Accepted, 1, world.Clock.MoroccoNow(), TestWorld.Commune, null, null, null, null), world.Insider);

        Assert.Equal(before, await Seen());
        Assert.Contains("Secret programmes are counted only for their team", before[0], StringComparison.Ordinal);
        Assert.NotEqual(before[2], await Body("/ledger", TestProgramme.SecretId));

        async Task<IReadOnlyList<string>> Seen()
        {
            List<string> all = [];
            foreach (var page in pages)
            {
                all.Add(await Body(page, teams: ""));
            }

            return all;
        }

        async Task<string> Body(string page, string teams) => (await screen.Get(page, Screen.Coordinator, teams)).Page.QuerySelector("main")!.InnerHtml;
    }

    [Fact]
    public async Task The_cells_own_acts_and_targets_stand_where_those_of_the_module_do()
    {
        await using var world = await TestWorld.Open();
        var tea = new OwnAct("tea", Approach.SocioCommunity, new InWords("كأس شاي", "Un verre de thé", "A glass of tea"));
        var configured = new CellConfiguration
        {
            Programmes = [new ProgrammeConfiguration(TestProgramme.Id) { OwnActs = [tea], ActsOff = [TestProgramme.Shower], Targets = [new Target(TargetOf.Act, tea.Kind, 40, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30))] }],
        };
        TestWorld.Must(await world.Services.GetRequiredService<IAggregates<Cell, CellEvent>>().Do(world.Asker.Cell.Value, new ConfigureCell(configured, Upon: 0, null), OperationId.New(), world.Asker));
        await world.Act(await world.Begin(), new DateTime(2026, 11, 19, 12, 0, 0), tea.Kind, quantity: 12);
        await using var screen = await Screen.Open(world);

        var ledger = (await screen.Get("/ledger")).Page;
        Assert.Equal([TestProgramme.Meal, TestProgramme.Visit, tea.Kind, TestProgramme.Shower], ledger.QuerySelectorAll($"[name=What] option[value^='{TestProgramme.Id}/']").Select(option => option.GetAttribute("value")!.Split('/')[1]));
        var page = (await screen.Get($"{Report}&programme={TestProgramme.Id}")).Page;
        var target = page.QuerySelector("#targets + table tbody tr")!;
        Assert.Equal(["40", "12"], target.QuerySelectorAll(".sw-num").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("12", (await screen.Get(target.QuerySelector("a")!.GetAttribute("href")!)).Page.QuerySelector("#quantity .sw-stat__number")!.TextContent.Trim());
    }

    [Fact]
    public async Task No_total_tells_an_observer_what_a_line_hides()
    {
        await using var world = await TestWorld.Open();
        foreach (var (outcome, times) in new[] { (OutcomeKind.FamilyReintegration, 3), (OutcomeKind.EconomicReintegration, 6) })
        {
            for (var i = 0; i < times; i++)
            {
                var project = await world.Begin($"{outcome} {i}");
                await world.Act(project, new DateTime(2026, 11, 19, 12, 0, 0));
                await world.Do(project, new CloseLifeProject(outcome, new DateOnly(2026, 11, 20), null));
            }
        }

        await using var screen = await Screen.Open(world);
        var page = (await screen.Get(Report, Screen.Observer)).Page;
        // Three and six, which are nine: a six beside a nine would tell the three.
        var shown = page.QuerySelectorAll(".sw-stat").ToDictionary(stat => stat.QuerySelector(".sw-stat__label")!.TextContent, stat => stat.QuerySelector(".sw-stat__number")!.TextContent);
        Assert.Equal(["10", "10", "10", "10"], new[] { "People reached", "Of them new", "Life projects opened", "Reintegrations" }.Select(label => shown[label]));
        var closed = page.QuerySelector("#closed + table")!;
        Assert.Equal(["10", "0", "0", "0", "fewer than 5", "0", "5", "0"], closed.QuerySelectorAll("tbody td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("rounded to the nearest five", page.Body!.TextContent, StringComparison.Ordinal);

        var exact = (await screen.Get(Report)).Page;
        Assert.Equal(["9", "0", "0", "0", "3", "0", "6", "0"], exact.QuerySelectorAll("#closed + table tbody td").Select(cell => cell.TextContent.Trim()));
        Assert.DoesNotContain("rounded", exact.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/outcomes?from=2026-11-20&to=2026-11-11")]
    [InlineData("/outcomes?from=yesterday")]
    [InlineData("/outcomes?programme=no-such")]
    [InlineData("/outcomes?from=0001-01-01")]
    [InlineData("/ledger?from=2026-11-20&to=2026-11-11")]
    [InlineData("/ledger?From.Day=31&From.Month=2&From.Year=2026")]
    [InlineData("/ledger?what=no-such/act")]
    [InlineData("/ledger?answer=Perhaps")]
    [InlineData("/ledger?approach=7")]
    [InlineData("/ledger?commune=Atlantis")]
    [InlineData("/ledger?centre=1")]
    [InlineData("/ledger/life-projects?from=2026-11-20&to=2026-11-11")]
    public async Task A_wrong_address_is_told_in_words_and_breaks_nothing(string address)
    {
        await using var world = await TestWorld.Open();
        await using var screen = await Screen.Open(world);
        var (status, page, _) = await screen.Get(address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(page.QuerySelectorAll(".govuk-error-summary li"));
        Assert.Empty(page.QuerySelectorAll(".sw-stat"));
    }

    [Theory]
    [InlineData("/ledger?older=nonsense")]
    [InlineData("/ledger?from=0001-01-01&to=9999-12-31&new=true")]
    [InlineData("/ledger")]
    [InlineData("/outcomes")]
    [InlineData("/outcomes?to=2026-01-01")]
    public async Task An_odd_address_is_borne(string address)
    {
        await using var world = await TestWorld.Open();
        await using var screen = await Screen.Open(world);
        var (status, page, _) = await screen.Get(address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Empty(page.QuerySelectorAll(".govuk-error-summary"));
        Assert.NotEmpty(page.QuerySelectorAll(".sw-empty"));
        Assert.DoesNotContain("⟦", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sent_form_becomes_an_address_that_says_only_what_was_chosen()
    {
        await using var world = await TestWorld.Open();
        await using var screen = await Screen.Open(world);
        var (status, _, leads) = await screen.Get("/ledger?From.Day=1&From.Month=11&From.Year=2026&To.Day=&To.Month=&To.Year=&What=&Answer=Refused&Approach=&Commune=&Withdrawn=false");
        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Equal("/ledger?from=2026-11-01&answer=Refused", leads);
    }

    [Fact]
    public async Task A_withdrawn_line_is_struck_through_and_says_so()
    {
        await using var world = await Filled();
        await using var screen = await Screen.Open(world);
        Assert.Empty((await screen.Get("/ledger")).Page.QuerySelectorAll(".sw-struck"));
        var line = Assert.Single((await screen.Get("/ledger?withdrawn=true")).Page.QuerySelectorAll(".sw-struck"));
        Assert.Contains("Withdrawn", line.TextContent, StringComparison.Ordinal);
    }

    private static async Task<TestWorld> Filled()
    {
        var world = await TestWorld.Open();
        world.At(new DateTime(2026, 11, 4, 12, 0, 0));
        var old = await world.Begin("Old");
        world.At(new DateTime(2026, 11, 20, 12, 0, 0));
        var young = await world.Begin("Young");
        var other = await world.OpenLifeProject(await world.Register("Other"), TestProgramme.OtherId, TestProgramme.OtherCategory);
        foreach (var (project, day, kind, answer, quantity, commune) in new (LifeProjectId, int, string, ActAnswer, int, string?)[]
        {
            (old, 5, TestProgramme.Meal, ActAnswer.Accepted, 4, TestWorld.Commune), (old, 6, TestProgramme.Visit, ActAnswer.Refused, 1, null),
            (old, 12, TestProgramme.Meal, ActAnswer.Accepted, 2, TestWorld.Commune), (old, 12, TestProgramme.Shower, ActAnswer.Accepted, 1, TestWorld.OtherCommune),
            (young, 13, TestProgramme.Meal, ActAnswer.Accepted, 40, null), (young, 14, TestProgramme.Meal, ActAnswer.Refused, 1, TestWorld.Commune),
            (other, 14, TestProgramme.Meal, ActAnswer.Accepted, 7, TestWorld.Commune), (other, 15, TestProgramme.Visit, ActAnswer.Accepted, 1, null),
        })
        {
            await world.Act(project, new DateTime(2026, 11, day, 22, 0, 0), kind, answer, quantity, commune);
        }

        await world.Do(old, new EnterStage(TestProgramme.Second));
        await world.Act(old, new DateTime(2026, 11, 16, 1, 0, 0));
        await world.Do(young, new WithdrawAct(await world.Act(young, new DateTime(2026, 11, 13, 22, 0, 0), quantity: 900), "mistake"));
        await world.Do(old, new CloseLifeProject(OutcomeKind.FamilyReintegration, new DateOnly(2026, 11, 20), null));
        return world;
    }

    private static string Digits(IElement element) => NotDigits().Replace(element.TextContent, "") is { Length: > 0 } digits ? digits : "0";

    [GeneratedRegex("[^0-9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotDigits();
}
