using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Programmes;
using SocialWatch.Street.Campaigns;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>A campaign and its report: while it runs, before it begins, and when it was called off after its report was sealed.</summary>
public sealed class CampaignsTests
{
    [Theory]
    [InlineData(1, "", "", 20)]
    [InlineData(2, TestWorld.Commune, "", 20)]
    [InlineData(3, "", TestProgramme.Id, 20)]
    [InlineData(4, TestWorld.Commune, $"{TestProgramme.Id} {TestProgramme.OtherId}", 23)]
    public async Task The_page_of_a_campaign_shows_the_numbers_of_its_report(int seed, string zone, string programmes, int last)
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 11, 22, 12, 0, 0));
        var village = IndicatorsTests.Grown(world, new Random(seed));
        for (var i = 0; i < village.Rows.Count; i += 2)
        {
            village.Rows[i] = village.Rows[i] is RoundRow round ? round with { Zone = TestWorld.Commune, Programme = i % 4 == 0 ? TestProgramme.OtherId : null } : village.Rows[i];
        }

        var campaign = village.Campaign(Day(11), Day(last), zone, programmes, last > 22 ? CampaignStatus.UnderWay : CampaignStatus.Closed);
        await village.Save(world);

        await using var db = world.Database().SeenBy(world.Asker);
        var live = await CampaignNumbers.Of(db, await db.Campaigns.SingleAsync(), MoroccoTime.Local(world.Clock.GetUtcNow()));
        var report = (await Desk.Prepare(world, default, default, campaign: campaign.Campaign)).Whole;

        Assert.True(live.Acts > 20 && live.Refused > 0 && live.Met > 0 && live.Kit.Count > 0 && live.Signals.All > 0);
        Assert.All(Shown(live), one => Assert.Equal((one.Id, one.Number), (one.Id, report.Number(one.Id) ?? 0)));
        Assert.Equal(live.Sheltered.Nights, report.Lines.Where(line => line.Id.EndsWith(".person-nights", StringComparison.Ordinal)).Sum(line => line.Now.Number));
        Assert.Equal(live.Kinds.Count(kind => kind.Acts > 0), report.Sections.Single(section => section.Id == "kinds").Lines.Count(line => line.Now.Number > 0));
    }

    [Fact]
    public async Task While_it_runs_it_stands_beside_as_many_days_as_have_passed_of_it()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 11, 13, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        var project = village.LifeProject(village.Person(Day(1)));
        // On each day one, but for two days that only the whole time before would count.
        for (var day = 1; day <= 13; day++)
        {
            village.Act(project, Day(day));
        }

        var campaign = village.Campaign(Day(11), Day(20), status: CampaignStatus.UnderWay);
        await village.Save(world);
        foreach (var report in new[] { (await Desk.Prepare(world, default, default, campaign: campaign.Campaign)).Whole, (await Desk.Prepare(world, Day(11), Day(20))).Whole })
        {
            Assert.Equal((Day(8), Day(10)), (report.BeforeFrom, report.BeforeTo));
            Assert.Equal((3, 3), report.Both("acts"));
            Assert.Contains(report.Notes, note => note.En.Contains("beside the 3 days before it", StringComparison.Ordinal));
        }

        await using var screen = await Screen.Open(world);
        var page = (await screen.Get($"/outcomes/report?campaign={campaign.Campaign}")).Page;
        Assert.Equal("The 3 days before it", page.QuerySelector("table thead th:last-child")!.TextContent.Trim());
        Assert.Contains("The 3 days before it", System.Text.Encoding.UTF8.GetString(await screen.File($"/outcomes/report/file/print?campaign={campaign.Campaign}")), StringComparison.Ordinal);

        // When it is over, beside all of it.
        world.At(new DateTime(2026, 11, 25, 12, 0, 0));
        Assert.Equal(Day(1), (await Desk.Prepare(world, Day(11), Day(20))).Whole.BeforeFrom);
    }

    [Fact]
    public async Task A_provisional_report_that_was_sealed_is_corrected_beside_the_same_days_later_too()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 11, 13, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        var project = village.LifeProject(village.Person(Day(1)));
        Enumerable.Range(1, 13).SelectMany(day => Enumerable.Repeat(day, 6)).ToList().ForEach(day => village.Act(project, Day(day)));
        await village.Save(world);
        var (id, _) = await Desk.Publish(world, Day(11), Day(20));
        world.At(new DateTime(2026, 12, 13, 12, 0, 0));

        await using var screen = await Screen.Open(world);
        Assert.Contains("No correction", (await screen.Get($"/outcomes/reports/{id}")).Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_days_that_are_still_to_come_there_is_a_sentence_and_no_number()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 11, 13, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        var campaign = village.Campaign(Day(20), Day(25), status: CampaignStatus.Planned);
        await village.Save(world);
        await using var screen = await Screen.Open(world);
        foreach (var about in new[] { $"campaign={campaign.Campaign}", "from=2026-11-20&to=2026-11-25", "from=2026-11-20" })
        {
            foreach (var page in new[] { await screen.Get($"/outcomes/report?{about}"), await screen.Get($"/outcomes/report/publish?{about}") })
            {
                Assert.Contains("This period has not begun: its first day is 20 November 2026", page.Page.QuerySelector(".sw-empty")!.TextContent, StringComparison.Ordinal);
                Assert.Empty(page.Page.QuerySelectorAll("main table, main form[method=post]"));
            }

            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await screen.Get($"/outcomes/report/file/csv?{about}")).Status);
        }
    }

    [Fact]
    public async Task A_campaign_that_was_called_off_after_its_report_was_sealed_says_so_and_is_still_corrected()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 11, 25, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        var campaign = village.Campaign(Day(11), Day(20), TestWorld.Commune, status: CampaignStatus.Planned);
        var project = village.LifeProject(village.Person(Day(1)));
        var acts = Enumerable.Range(0, 12).Select(_ => village.Act(project, Day(12))).ToList();
        village.Act(project, Day(12), commune: TestWorld.OtherCommune);
        await village.Save(world);
        var (id, _) = await Desk.Publish(world, default, default, campaign: campaign.Campaign);
        await using (var db = world.Database())
        {
            await db.Campaigns.ExecuteUpdateAsync(row => row.SetProperty(one => one.Status, CampaignStatus.Cancelled));
            await db.Acts.Where(act => act.Act == acts[0].Act).ExecuteUpdateAsync(row => row.SetProperty(one => one.Withdrawn, true));
        }

        await using var screen = await Screen.Open(world);
        var page = (await screen.Get($"/outcomes/reports/{id}")).Page;
        Assert.Contains("was cancelled after this report was published", page.QuerySelector("#cancelled")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["12", "11"], page.QuerySelectorAll("tr[data-correction=acts] td").Select(cell => cell.TextContent.Trim()));
        Assert.NotNull((await screen.Get($"/outcomes/reports/{id}", Screen.Observer)).Page.QuerySelector("#cancelled"));
    }

    private static DateOnly Day(int day) => new(2026, 11, day);

    private static IEnumerable<(string Id, int Number)> Shown(CampaignNumbers live) =>
    [
        ("acts", live.Acts), ("people", live.People), ("nights", live.Nights), ("refused", live.Refused), ("met.unnamed", live.Met), ("rounds", live.Rounds), ("acts.without-commune", live.WithoutCommune),
        ("signals", live.Signals.All), ("signals.reached", live.Signals.Arrived), ("signals.half", live.Signals.Minutes ?? 0),
        .. live.Kinds.Select(kind => ($"acts.{kind.Programme}.{kind.Kind}", kind.Acts)),
        .. live.Kinds.Where(kind => kind.Quantity != kind.Acts).Select(kind => ($"quantity.{kind.Programme}.{kind.Kind}", (int)kind.Quantity)),
        .. live.Kit.SelectMany(kit => new[] { ("taken", kit.Taken), ("given", kit.Given), ("returned", kit.Returned) }.Select(moved => ($"kit.{JsonNamingPolicy.KebabCaseLower.ConvertName($"{kit.Item}")}.{moved.Item1}", moved.Item2))),
    ];
}
