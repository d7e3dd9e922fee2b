using System.Net;
using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Tests.Sheets;

public class DiscardTests
{
    [Fact]
    public async Task A_draft_is_given_up_on_a_page_that_asks_and_its_bytes_go_at_once()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        var (_, check, _) = await screen.Get($"/sheets/{sheet.Value}/check");
        var at = $"/sheets/{sheet.Value}/discard";
        Assert.NotNull(check.QuerySelector($"a[href='{at}']"));
        var (_, page, text) = await screen.Get(at);
        Assert.DoesNotContain("⟦", text, StringComparison.Ordinal);
        Assert.Equal(SheetStatus.Draft, (await desk.See(sheet)).Status);

        Assert.Equal(HttpStatusCode.SeeOther, (await screen.Post(at, page, "discard")).Status);
        await screen.Post(at, page, "discard");

        Assert.Equal(SheetStatus.Discarded, (await desk.See(sheet)).Status);
        await using var db = desk.World.Database();
        Assert.Empty(db.SheetParts);
        Assert.Null((await screen.Get("/sheets")).Page.QuerySelector($"a[href='/sheets/{sheet.Value}']"));
    }

    [Fact]
    public async Task What_was_applied_is_not_given_up()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var sheet = await desk.Bring(Winter.File, Winter.Words);
        var at = $"/sheets/{sheet.Value}/discard";
        var (_, page, _) = await screen.Get(at);
        await desk.Apply(sheet);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await screen.Post(at, page, "discard")).Status);
        Assert.Equal(HttpStatusCode.Found, (await screen.Get(at)).Status);
        Assert.Equal(SheetStatus.Applied, (await desk.See(sheet)).Status);
    }

    [Theory]
    [InlineData("Nom;Date\n")]
    [InlineData("Nom;Date")]
    [InlineData("Nom;Date\n;\n;;\n")]
    [InlineData("\n\n")]
    public async Task A_file_of_headings_alone_is_told_so(string file)
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);

        var (status, page, _) = await screen.Upload((await screen.Get("/sheets")).Page, Files.Text(file), "empty.csv");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.NotNull(page.QuerySelector(".govuk-error-summary"));
        await using var db = desk.World.Database();
        Assert.Empty(db.SheetParts);
    }
}
