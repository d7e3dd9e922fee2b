using System.Net;
using SocialWatch.Tests.Support;
using SocialWatch.Web;

namespace SocialWatch.Tests.Outcomes.Reports;

public sealed class ReportScreenTests
{
    private const string Days = "from=2026-11-05&to=2026-11-14";

    [Fact]
    public async Task What_was_read_is_what_is_published_and_a_second_click_publishes_nothing_more()
    {
        await using var world = await Open();
        await using var screen = await Screen.Open(world);
        var shown = (await screen.Get($"/outcomes/report/publish?{Days}")).Page;
        var done = await screen.Post(shown);
        Assert.Equal(HttpStatusCode.SeeOther, done.Status);
        Assert.Equal(done.Leads, (await screen.Post(shown)).Leads);
        Assert.Single(world.Database().OutcomeReports.ToList());
        Assert.Equal(HttpStatusCode.OK, (await screen.Get(done.Leads!, Screen.Observer)).Status);
    }

    [Fact]
    public async Task Numbers_that_moved_while_somebody_read_are_shown_again_first()
    {
        await using var world = await Open();
        await using var screen = await Screen.Open(world);
        var shown = (await screen.Get($"/outcomes/report/publish?{Days}")).Page;
        var project = await world.Begin("Somebody met now");
        for (var i = 0; i < 9; i++)
        {
            await world.Act(project, new DateTime(2026, 11, 10, 12, 0, 0));
        }

        var again = await screen.Post(shown);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Empty(world.Database().OutcomeReports.ToList());
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post(again.Page)).Status);
    }

    [Fact]
    public async Task Every_number_that_opens_leads_to_exactly_so_many_lines()
    {
        await using var world = await Open();
        await using var screen = await Screen.Open(world);
        var page = (await screen.Get($"/outcomes/report?{Days}")).Page;
        var links = page.QuerySelectorAll("tr[data-line] td a[href^='/ledger?']").Select(link => (Number: link.TextContent.Trim(), Href: link.GetAttribute("href")!)).ToList();
        Assert.True(links.Count > 10);
        foreach (var (number, href) in links)
        {
            var (address, total) = (href.Split('#')[0], href.Split('#')[1]);
            Assert.Equal((href, number), (href, (await screen.Get(address)).Page.QuerySelector($"#{total} .sw-stat__number")!.TextContent));
        }
    }

    [Fact]
    public async Task Who_may_not_see_people_reads_what_was_published_and_chooses_no_days()
    {
        await using var world = await Open();
        var (id, _) = await Desk.Publish(world, new DateOnly(2026, 11, 5), new DateOnly(2026, 11, 14));
        await using var screen = await Screen.Open(world);
        foreach (var address in new[] { $"/outcomes/report?{Days}", $"/outcomes/report/publish?{Days}", $"/outcomes/report/file/csv?{Days}" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get(address, Screen.Observer)).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await screen.Get("/outcomes/reports", Screen.Observer)).Status);
        Assert.Equal(HttpStatusCode.OK, (await screen.Get($"/outcomes/reports/{id}", Screen.Observer)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get("/outcomes/reports", Screen.Volunteer)).Status);
        // A neighbour's report, one that is none, and a format that is none.
        Assert.Equal(HttpStatusCode.NotFound, (await screen.Get($"/outcomes/reports/{Guid.CreateVersion7()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await screen.Get($"/outcomes/reports/{id}/file/exe")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get($"/outcomes/report/publish?{Days}", "SeeOutcomes,AccompanyPeople")).Status);
    }

    [Fact]
    public async Task A_file_before_publication_tells_no_more_than_the_published_one()
    {
        await using var world = await Open();
        await using var screen = await Screen.Open(world);
        // Three people were refused something; who may see people reads it on the page, and no file tells it.
        Assert.Equal("3", (await screen.Get($"/outcomes/report?{Days}")).Page.QuerySelector("tr[data-line=refused] td")!.TextContent.Trim());
        var csv = System.Text.Encoding.UTF8.GetString(await screen.File($"/outcomes/report/file/csv?{Days}"));
        Assert.Contains(",refused,offers refused,acts,not published,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_are_wrong_come_back_with_the_form_they_were_typed_in()
    {
        await using var world = await Open();
        await using var screen = await Screen.Open(world);
        foreach (var (asked, said) in new[] { ("from=2026-11-14&to=2026-11-05", "swap the dates"), ("from=1990-01-01&to=2026-11-05", "after the year 2000"), ("from=2010-01-01&to=2026-11-05", "ten years at most"), ("campaign=winter", "Campaign") })
        {
            foreach (var page in new[] { "/outcomes/report", "/outcomes/report/publish" })
            {
                var answer = await screen.Get($"{page}?{asked}");
                Assert.Equal(HttpStatusCode.Redirect, answer.Status);
                var again = (await screen.Get(answer.Leads!)).Page;
                Assert.NotNull(again.QuerySelector("details[open] form[action='/outcomes/report']"));
                Assert.NotNull(again.QuerySelector(".govuk-error-summary"));
                Assert.True(said is "Campaign" || again.QuerySelector(".govuk-error-summary")!.TextContent.Contains(said, StringComparison.Ordinal), said);
            }
        }

        var typed = (await screen.Get("/outcomes/reports?from=2026-11-14&to=2026-11-05")).Page;
        Assert.Equal("14", typed.QuerySelector("input[name='From.Day']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_name_with_brackets_gets_no_second_pair()
    {
        await using var world = await Open();
        var village = new Village(world.Asker.Cell);
        for (var i = 0; i < 9; i++)
        {
            village.Act(village.LifeProject(village.Person(new DateOnly(2026, 11, 6)), TestProgramme.OtherId), new DateOnly(2026, 11, 7), quantity: 3);
        }

        await village.Save(world);
        var report = (await Desk.Prepare(world, new DateOnly(2026, 11, 5), new DateOnly(2026, 11, 14))).Whole;
        var given = report.Summary.Single(sentence => sentence.En.StartsWith("Among other things", StringComparison.Ordinal));
        Assert.Contains($"– {Desk.Words.Programme(TestProgramme.OtherId)}: 27", given.Ar, StringComparison.Ordinal);
        Assert.All(new[] { given.Ar, given.Fr, given.En }, text => Assert.DoesNotContain("(", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_long_list_the_first_lines_stand_on_the_page_and_the_others_are_opened()
    {
        await using var world = await Open();
        var village = new Village(world.Asker.Cell);
        var project = village.LifeProject(village.Person(new DateOnly(2026, 11, 6)));
        Enumerable.Range(0, 40).ToList().ForEach(commune => village.Act(project, new DateOnly(2026, 11, 7), commune: $"Commune {commune}"));
        await village.Save(world);
        await using var screen = await Screen.Open(world);

        var page = (await screen.Get($"/outcomes/report?{Days}")).Page;
        var lines = page.QuerySelectorAll("tr[data-line^='acts-in.']");
        Assert.Equal(42, lines.Length);
        Assert.Equal(42 - 15, page.QuerySelectorAll("details tr[data-line^='acts-in.']").Length);
        Assert.Contains("27 more lines", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<TestWorld> Open()
    {
        var world = await TestWorld.Open();
        var village = new Village(world.Asker.Cell);
        for (var i = 0; i < 30; i++)
        {
            var project = village.LifeProject(village.Person(new DateOnly(2026, 11, i < 12 ? 6 : 1)));
            village.Act(project, new DateOnly(2026, 11, 6 + (i % 8)), i % 2 == 0 ? TestProgramme.Meal : TestProgramme.Shower, quantity: 2, commune: i % 3 == 0 ? null : TestWorld.Commune, hour: i % 4 == 0 ? 22 : 12);
            if (i < 3)
            {
                village.Act(project, new DateOnly(2026, 11, 10), answer: Kernel.LifeProjects.ActAnswer.Refused);
            }
        }

        await village.Save(world);
        return world;
    }
}
