using System.Net;
using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Tests.Sheets;

public class SheetOneTests
{
    [Fact]
    public async Task A_sheet_that_waits_tells_why_and_goes_on_by_a_form()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet, run: false);
        desk.Leave();
        await desk.Work.RunAll(CancellationToken.None);
        var (_, page, text) = await screen.Get($"/sheets/{sheet.Value}");
        Assert.DoesNotContain("⟦", text, StringComparison.Ordinal);
        Assert.Contains("Whoever asked for it", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#undo form"));

        desk.Takes(desk.Coordinator);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post($"/sheets/{sheet.Value}", page, "resume")).Status);
        await desk.Work.RunAll(CancellationToken.None);

        Assert.Equal(SheetStatus.Applied, (await desk.See(sheet)).Status);
    }

    [Fact]
    public async Task A_reason_given_while_it_was_applied_tells_its_numbers()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var sheet = await desk.Bring(Files.Text(Winter.Headings + Winter.Rows + ";;;;25/11/2025;;وجبة ساخنة;5000;\n"), Winter.Words);
        await desk.Apply(sheet, onlyGood: true);

        var (_, page, _) = await screen.Get($"/sheets/{sheet.Value}");

        Assert.Equal("QuantityOutOfRange 1,000", page.QuerySelector("table td:last-child")!.TextContent.Trim());
    }

    [Fact]
    public async Task While_it_is_applied_the_page_comes_again_but_not_under_the_hand_of_who_undoes_it()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        await desk.Apply(sheet, run: false);
        var (_, working, _) = await screen.Get($"/sheets/{sheet.Value}");
        Assert.Null(working.QuerySelector("#undo form"));

        var at = working.QuerySelector("a[href*='stay=true']")!.GetAttribute("href")!.Split('#')[0];
        var (_, page, _) = await screen.Get(at);
        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post(at, page, "undo", ("Why", "The wrong winter"))).Status);
        await desk.Work.RunAll(CancellationToken.None);

        Assert.Equal(SheetStatus.Undone, (await desk.See(sheet)).Status);
    }
}
