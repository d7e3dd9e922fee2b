using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets;
using SocialWatch.Web;

namespace SocialWatch.Tests.Sheets;

public class ScreenTests
{
    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Every_reason_of_the_room_can_be_read(string language)
    {
        var words = WordsFile.Read(typeof(SheetsSetup).Assembly, language).Texts;
        var reasons = new[] { typeof(SheetsSetup).Assembly, typeof(Sheet).Assembly }.SelectMany(room => room.GetTypes())
            .Where(type => type.IsAssignableTo(typeof(Refusal)) && !type.IsAbstract && (type.Namespace!.StartsWith("SocialWatch.Sheets", StringComparison.Ordinal) || type.Namespace == typeof(Sheet).Namespace))
            .Append(typeof(Kernel.LifeProjects.WorkedWithSince)).Append(typeof(Kernel.People.KnownBetterSince));

        Assert.All(reasons, type => Assert.Contains($"refusal.{type.Name}", words.Keys));
        Assert.Empty(WordsCheck.Problems(typeof(SheetsSetup).Assembly));
    }

    [Fact]
    public async Task From_the_file_to_the_undoing_by_forms_alone()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var (_, list, _) = await screen.Get("/sheets");
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Upload(list, Winter.File, "شتاء.csv")).Status);

        var (_, mapping, text) = await screen.Get(screen.To!);
        Assert.DoesNotContain("⟦", text, StringComparison.Ordinal);
        Assert.Equal("Act", ((IHtmlSelectElement)mapping.QuerySelector("#Columns_6")!).Value);
        var at = screen.To;
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post(at!, mapping, "mapping", ("Source", "=cell"))).Status);

        Assert.EndsWith("/words", screen.To, StringComparison.Ordinal);
        var (_, words, wordsText) = await screen.Get(at = screen.To!);
        Assert.DoesNotContain("⟦", wordsText, StringComparison.Ordinal);
        // The commune is written otherwise than the cell writes it, and must be chosen; the acts are known by their Arabic names.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await screen.Post(at, words, "words")).Status);
        var commune = words.QuerySelectorAll<IHtmlSelectElement>("#words select").Single(select => select.Options.Any(option => option.Value == "Ain Sebaa"));
        var acts = words.QuerySelectorAll<IHtmlSelectElement>("#words select").Where(select => select.Value?.Contains('/', StringComparison.Ordinal) is true).ToList();
        Assert.Equal(["meal", "shower"], acts.Select(select => select.Value!.Split('/')[1]));
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post(at, words, "words", (commune.Name!, "Ain Sebaa"), (acts[0].Name!, "trial/meal"), (acts[1].Name!, "trial/shower"))).Status);

        var (_, check, checkText) = await screen.Get(at = screen.To!);
        Assert.DoesNotContain("⟦", checkText, StringComparison.Ordinal);
        Assert.Equal(["3", "3", "7", "0", "0"], check.QuerySelectorAll(".sw-stat__number").Select(number => number.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post(at, check, "apply")).Status);
        await screen.Post(at, check, "apply");
        await desk.Work.RunAll(CancellationToken.None);

        var (_, done, doneText) = await screen.Get(at = $"/sheets/{at.Split('/')[2]}");
        Assert.DoesNotContain("⟦", doneText, StringComparison.Ordinal);
        Assert.Equal(7, (await desk.Counted()).Count);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await screen.Post(at, done, "undo", ("Why", ""))).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post(at, done, "undo", ("Why", "The wrong winter"))).Status);
        await desk.Work.RunAll(CancellationToken.None);
        Assert.Empty(await desk.Counted());
        Assert.Contains("Undone", (await screen.Get(at)).Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_with_faults_stop_it_until_the_good_ones_are_asked_for_and_come_back_to_be_corrected()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var sheet = await desk.Bring(Files.Text(Winter.Headings + Winter.Rows + ";=1+1;;;25/11/2025;;وجبة ساخنة;5000;\n"), Winter.Words);
        var at = $"/sheets/{sheet.Value}/check";
        var (_, check, _) = await screen.Get(at);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await screen.Post(at, check, "apply")).Status);
        Assert.Equal(SheetStatus.Draft, (await desk.See(sheet)).Status);
        Assert.Contains("9", check.QuerySelector("table tbody tr td")!.TextContent, StringComparison.Ordinal);
        var (_, _, refused) = await screen.Get($"/sheets/{sheet.Value}/refused");
        // What would be a formula stays a text in whatever opens it.
        Assert.Contains(";'=1+1;", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("سعيد", refused, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post(at, check, "apply", ("OnlyGood", "true"))).Status);
    }

    [Fact]
    public async Task The_next_sheet_with_the_same_headings_is_understood_as_the_last_one()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        await screen.Upload((await screen.Get("/sheets")).Page, Winter.File, "first.csv");
        var at = screen.To!;
        var (_, mapping, _) = await screen.Get(at);
        await screen.Post(at, mapping, "mapping", ("Columns[5]", "Place"), ("Source", "=cell"));

        await screen.Upload((await screen.Get("/sheets")).Page, Winter.Grown, "second.csv");

        Assert.Equal("Place", ((IHtmlSelectElement)(await screen.Get(screen.To!)).Page.QuerySelector("#Columns_5")!).Value);
    }

    [Fact]
    public async Task A_file_that_is_no_sheet_is_told_by_name_and_nothing_of_it_is_kept()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var (_, list, _) = await screen.Get("/sheets");

        var (status, _, text) = await screen.Upload(list, Convert.FromHexString("D0CF11E0A1B11AE100"), "old.xls");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Save it as XLSX", text, StringComparison.Ordinal);
        await using var db = desk.World.Database();
        Assert.Empty(db.SheetParts);
    }

    [Fact]
    public async Task A_form_sent_again_is_the_same_sheet_and_another_file_leaves_its_bytes_alone()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var (_, list, _) = await screen.Get("/sheets");
        await screen.Upload(list, Winter.File, "winter.csv");
        var first = screen.To;
        await using var db = desk.World.Database();
        var kept = db.SheetParts.Select(part => part.File).Single();

        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Upload(list, Winter.File, "winter.csv")).Status);
        Assert.Equal(first, screen.To);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await screen.Upload(list, Winter.Grown, "winter.csv")).Status);

        Assert.Equal(kept, db.SheetParts.Select(part => part.File).Single());
    }

    [Fact]
    public async Task Nothing_is_kept_under_an_id_that_has_a_key()
    {
        await using var desk = await Desk.Open();
        await desk.Apply(await desk.Bring(Winter.File, Winter.Words));
        var person = (await desk.People())[0].Person;

        await Assert.ThrowsAsync<InvalidOperationException>(() => desk.Parts.Files.Keep(person, new MemoryStream(Winter.File), CancellationToken.None));
    }

    [Fact]
    public async Task Only_who_runs_the_cell_opens_them()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        foreach (var page in new[] { "/sheets", $"/sheets/{sheet.Value}", $"/sheets/{sheet.Value}/mapping", $"/sheets/{sheet.Value}/words", $"/sheets/{sheet.Value}/check", $"/sheets/{sheet.Value}/faults", $"/sheets/{sheet.Value}/refused", $"/sheets/{sheet.Value}/discard" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await screen.Get(page, "SeeOutcomes,MeetPeople,AccompanyPeople,Dispatch")).Status);
            Assert.NotEqual(HttpStatusCode.NotFound, (await screen.Get(page)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await screen.Get($"/sheets/{Guid.NewGuid()}")).Status);
    }
}
