using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Outcomes.Files;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Outcomes.Reports;

/// <summary>
/// A winter campaign with the numbers of a published one, written as every format and read back out of each; sealed, and then
/// corrected.
/// </summary>
public sealed class WinterReportTests
{
    private static readonly DateOnly First = new(2026, 11, 25);
    private static readonly DateOnly Last = new(2027, 1, 31);

    /// <summary>As it was published: care home, children's centre, six nights of cold, journeys home, meals, blankets, nights.</summary>
    private static readonly (string Id, int Number)[] Winter =
    [
        ("stays.trial.care-home.taken-in", 33), ("stays.trial.children-centre.taken-in", 14), ("stays.trial.cold-wave.people", 50), ("stays.trial.cold-wave.nights", 6),
        ("acts.trial.escort", 12), ("quantity.trial.meal", 700), ("quantity.trial.blanket", 500), ("nights", 30), ("team", 40),
    ];

    [Fact]
    public async Task The_numbers_of_a_winter_come_out_of_every_format_as_they_were_published()
    {
        await using var world = await Open();
        var (id, _) = await Desk.Publish(world, default, default, campaign: world.Database().Campaigns.Single().Campaign);
        await using var screen = await Screen.Open(world);
        var address = $"/outcomes/reports/{id}";

        var page = (await screen.Get(address, Screen.Observer)).Page;
        var print = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(await screen.File($"{address}/file/print")));
        Assert.All(Winter, one => Assert.Equal((one.Id, $"{one.Number}"), (one.Id, page.QuerySelector($"tr[data-line='{one.Id}'] td")!.TextContent.Trim())));
        Assert.Contains("حملة الشتاء", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        // Nobody who may not see people is led to them.
        Assert.Empty(page.QuerySelectorAll("tr[data-line] a"));
        Assert.NotEmpty((await screen.Get(address)).Page.QuerySelectorAll("tr[data-line] a"));

        using var json = JsonDocument.Parse(await screen.File($"{address}/file/json"));
        var lines = json.RootElement.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("lines").EnumerateArray()).ToDictionary(line => line.GetProperty("id").GetString()!);
        Assert.All(Winter, one => Assert.Equal(one.Number, lines[one.Id].GetProperty("now").GetProperty("number").GetInt32()));
        Assert.All(json.RootElement.GetProperty("definitions").EnumerateArray(), one => Assert.All(new[] { "ar", "fr", "en" }, language => Assert.NotEqual("", one.GetProperty("what").GetProperty(language).GetString())));
        Assert.Equal("socialwatch.outcome-report.v1", json.RootElement.GetProperty("schema").GetString());

        var csv = await Csv(await screen.File($"{address}/file/csv"));
        Assert.All(Winter, one => Assert.Equal($"{one.Number}", csv.Single(row => row.Length > 4 && row[1] == one.Id)[4]));
        var sheet = SheetRows(await screen.File($"{address}/file/xlsx"));
        Assert.All(Winter, one => Assert.Equal((double)one.Number, sheet.Single(row => Equals(row[1], one.Id))[4]));

        var pdf = await Text(await screen.File($"{address}/file/pdf"));
        Assert.Equal(2, pdf.Pages);
        var words = pdf.Text.Split([' ', '\n', '\f', '\t'], StringSplitOptions.RemoveEmptyEntries).ToLookup(word => word);
        Assert.All(print.QuerySelectorAll("td.n").GroupBy(cell => cell.TextContent).Where(group => int.TryParse(group.Key, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _)), group =>
            Assert.True(words[group.Key].Count() >= group.Count(), $"{group.Key} stands {group.Count()} times on the page and {words[group.Key].Count()} times in the PDF"));
    }

    [Fact]
    public async Task A_sealed_report_is_the_same_bytes_in_every_format_whatever_is_corrected_later()
    {
        await using var world = await Open();
        var (id, told) = await Desk.Publish(world, First, Last);
        await using var screen = await Screen.Open(world);
        var before = new Dictionary<string, byte[]>();
        foreach (var format in ReportFiles.Formats)
        {
            before[format] = await screen.File($"/outcomes/reports/{id}/file/{format}");
        }

        Assert.Equal(told.ToText(), Encoding.UTF8.GetString(before["json"]));
        Assert.Contains("No correction", (await screen.Get($"/outcomes/reports/{id}")).Page.Body!.TextContent, StringComparison.Ordinal);

        // A week later: acts heard of late, and one that was a mistake. Files differ in seconds too, which must not show.
        world.At(new DateTime(2027, 2, 9, 12, 0, 0));
        var project = await world.Begin("Heard of late");
        var (late, mistaken) = (await world.Act(project, new DateTime(2027, 1, 20, 22, 0, 0), quantity: 7), await world.Act(project, new DateTime(2027, 1, 21, 22, 0, 0)));
        await world.Do(project, new WithdrawAct(mistaken, "twice"));
        await Task.Delay(2100, TestContext.Current.CancellationToken);
        foreach (var format in ReportFiles.Formats)
        {
            var now = await screen.File($"/outcomes/reports/{id}/file/{format}");
            Assert.True(before[format].AsSpan().SequenceEqual(now), format);
        }

        var page = (await screen.Get($"/outcomes/reports/{id}")).Page;
        var meals = page.QuerySelector("tr[data-correction='quantity.trial.meal']")!;
        Assert.Equal(["700", "707"], meals.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("700", page.QuerySelector("tr[data-line='quantity.trial.meal'] td")!.TextContent.Trim());
        Assert.Equal(3, page.QuerySelectorAll($"a[href='/life-projects/{project.Value}']").Length);
        Assert.NotEqual(default, late);

        // Who may not see people reads that there are corrections, and not which: a difference of one is somebody.
        var observed = (await screen.Get($"/outcomes/reports/{id}", Screen.Observer)).Page;
        Assert.Empty(observed.QuerySelectorAll("[data-correction]"));
        Assert.Contains("have been corrected since", observed.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_seal_is_the_hash_of_the_file_for_machines()
    {
        await using var world = await Open();
        var (id, _) = await Desk.Publish(world, First, Last);
        await using var screen = await Screen.Open(world);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await screen.File($"/outcomes/reports/{id}/file/json")));

        Assert.Contains(hash, (await screen.Get($"/outcomes/reports/{id}")).Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(hash, world.Database().OutcomeReports.Single().Sha256);
    }

    [Fact]
    public async Task While_it_runs_it_is_provisional_on_every_page_and_in_every_file()
    {
        await using var world = await Open(new DateTime(2027, 1, 25, 12, 0, 0), CampaignStatus.UnderWay);
        var (id, told) = await Desk.Publish(world, default, default, campaign: world.Database().Campaigns.Single().Campaign);
        Assert.True(told.Provisional);
        await using var screen = await Screen.Open(world, language: "ar-MA");
        foreach (var address in new[] { "/outcomes/reports", $"/outcomes/reports/{id}", $"/outcomes/reports/{id}/file/print" })
        {
            Assert.Contains("مؤقتة", Encoding.UTF8.GetString(await screen.File(address)), StringComparison.Ordinal);
        }

        Assert.Contains(await Csv(await screen.File($"/outcomes/reports/{id}/file/csv")), row => row.Contains("مؤقتة"));
        Assert.Contains(SheetRows(await screen.File($"/outcomes/reports/{id}/file/xlsx")), row => row.Contains("مؤقتة"));
        Assert.Contains("\"provisional\":true", Encoding.UTF8.GetString(await screen.File($"/outcomes/reports/{id}/file/json")), StringComparison.Ordinal);
        var pdf = await Text(await screen.File($"/outcomes/reports/{id}/file/pdf"));
        // Its letters may stand in either order in the text of a PDF.
        Assert.True(pdf.Text.Contains("مؤقتة", StringComparison.Ordinal) || pdf.Text.Contains("ةتقؤم", StringComparison.Ordinal));
        Assert.InRange(pdf.Pages, 1, 2);
    }

    [Fact]
    public async Task Text_that_begins_like_a_formula_stays_text()
    {
        await using var world = await TestWorld.Open();
        world.At(new DateTime(2026, 12, 1, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        string[] hostile = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://example.org\";\"x\")"];
        foreach (var commune in hostile)
        {
            for (var i = 0; i < 6; i++)
            {
                village.Act(village.LifeProject(village.Person(new DateOnly(2026, 11, 10))), new DateOnly(2026, 11, 10), commune: commune);
            }
        }

        await village.Save(world);
        var told = (await Desk.Prepare(world, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 20))).Told;
        var (csv, xlsx) = (CsvTable.Of(told, null, Desk.Words, Desk.Dates), Sheet.Of(told, null, Desk.Words, Desk.Dates));

        Assert.All((await Csv(csv)).SelectMany(row => row), field => Assert.DoesNotMatch(@"\A[=+\-@\t\r]", field));
        Assert.All(hostile, commune => Assert.Contains(SheetRows(xlsx), row => row.Contains(commune)));
        using var document = SpreadsheetDocument.Open(new MemoryStream(xlsx), false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.Empty(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
        Assert.All(document.WorkbookPart.WorksheetParts, part => Assert.True(part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.SheetView>().Single().RightToLeft!.Value));
    }

    private static async Task<TestWorld> Open(DateTime? wall = null, CampaignStatus status = CampaignStatus.Closed)
    {
        var world = await TestWorld.Open();
        world.At(wall ?? new DateTime(2027, 2, 2, 12, 0, 0));
        var village = new Village(world.Asker.Cell);
        village.Campaign(First, Last, status: status);
        var crew = Enumerable.Range(0, 40).Select(_ => Guid.CreateVersion7()).ToArray();
        var people = Enumerable.Range(0, 97).Select(_ => village.LifeProject(village.Person(First))).ToList();
        people.Take(33).ToList().ForEach(one => village.Stay(one, "care-home", First.AddDays(3), null));
        people.Skip(33).Take(14).ToList().ForEach(one => village.Stay(one, "children-centre", First.AddDays(9), null));
        people.Skip(47).ToList().ForEach(one => village.Stay(one, "cold-wave", new DateOnly(2027, 1, 19), new DateOnly(2027, 1, 25)));
        people.Take(12).ToList().ForEach(one => village.Act(one, First.AddDays(20), "escort"));
        for (var night = 0; night < 30; night++)
        {
            var round = village.Round(First.AddDays(2 * night), RoundStatus.Closed, crew);
            village.Act(people[night], round.Day, quantity: night < 20 ? 23 : 24, round: round.Round, hour: 22);
            village.Act(people[night], round.Day, "blanket", quantity: night < 20 ? 17 : 16, round: round.Round, hour: 22);
        }

        await village.Save(world);
        return world;
    }

    private static async Task<List<string[]>> Csv(byte[] file)
    {
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file.Take(3));
        using var csv = new CsvParser(new StreamReader(new MemoryStream(file)), CultureInfo.InvariantCulture);
        var rows = new List<string[]>();
        while (await csv.ReadAsync())
        {
            rows.Add(csv.Record!);
        }

        return rows;
    }

    private static List<object?[]> SheetRows(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, Math.Max(6, reader.FieldCount)).Select(at => at < reader.FieldCount ? reader.GetValue(at) : null)]);
        }

        return rows;
    }

    internal static async Task<(string Text, int Pages)> Text(byte[] pdf)
    {
        Assert.True(Printer.Browser is not null || Environment.GetEnvironmentVariable("SW_REQUIRE_ALL") != "1", "No browser to print with.");
        Assert.Equal("%PDF", Encoding.ASCII.GetString(pdf, 0, 4));
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (text, text.Count(letter => letter == '\f'));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
