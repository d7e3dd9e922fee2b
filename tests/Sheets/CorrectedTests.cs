using System.Net;
using AngleSharp.Html.Dom;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Rows;

namespace SocialWatch.Tests.Sheets;

/// <summary>Rows that were refused, put right and brought again.</summary>
public class CorrectedTests
{
    private const string Good = ";;;;25/11/2025;;وجبة ساخنة;1;\n";

    [Theory]
    [InlineData(";;;;25/11/2025;;وجبة ساخنة;5000;\n", ";5000;", ";1;")]
    [InlineData(";;;;2025/11/255;;وجبة ساخنة;1;\n", ";2025/11/255;", ";25/11/2025;")]
    [InlineData(";;;;25/11/2025;عين;وجبة ساخنة;1;\n", ";عين;", ";;")]
    public async Task A_row_put_right_is_another_one_also_where_it_now_reads_like_one_that_was_taken(string bad, string wrong, string right)
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var sheet = await desk.Bring(Files.Text(Winter.Headings + Good + bad), Winter.Words);
        await desk.Apply(sheet, onlyGood: true);

        var (_, _, refused) = await screen.Get($"/sheets/{sheet.Value}/refused");
        var corrected = Files.Text(refused.TrimStart('\uFEFF').Replace(wrong, right, StringComparison.Ordinal));
        var again = await desk.Apply(await desk.Bring(corrected, Winter.Words));
        var twice = await desk.Apply(await desk.Bring(corrected, Winter.Words));

        Assert.Equal((new SheetSums(1, 0, 0, 1, 0, 0), 1), (again.Sums, twice.Sums.Before));
        Assert.Equal(2, (await desk.Counted()).Count);
    }

    [Fact]
    public async Task Put_right_in_the_file_itself_they_are_the_second_of_their_kind_too()
    {
        await using var desk = await Desk.Open();
        await desk.Apply(await desk.Bring(Files.Text(Winter.Headings + ";;;;25/11/2025;عين;وجبة ساخنة;1;\n;;;;25/11/2025;عين;وجبة ساخنة;2;\n" + Good + Good), Winter.Words), onlyGood: true);

        var whole = await desk.Apply(await desk.Bring(Files.Text(Winter.Headings + ";;;;25/11/2025;;وجبة ساخنة;1;\n;;;;25/11/2025;;وجبة ساخنة;2;\n" + Good + Good), Winter.Words));

        Assert.Equal(new SheetSums(4, 0, 0, 2, 2, 0), whole.Sums);
    }

    [Fact]
    public async Task A_row_copied_with_its_mark_is_a_row_of_its_own_and_a_broken_mark_a_fault()
    {
        await using var desk = await Desk.Open();
        var mark = RowMark.Of(Guid.NewGuid());
        var headings = Winter.Headings.TrimEnd() + ";SocialWatch row mark\n";
        var file = Files.Text(headings + $";;;;25/11/2025;;وجبة ساخنة;1;;{mark}\n;;;;25/11/2025;;وجبة ساخنة;2;;{mark}\n;;;;25/11/2025;;وجبة ساخنة;1;;sw-12\n");

        var first = await desk.Apply(await desk.Bring(file, Winter.Words), onlyGood: true);
        var second = await desk.Apply(await desk.Bring(file, Winter.Words), onlyGood: true);

        Assert.Equal((2, 1), (first.Sums.Acts, first.Sums.Refused));
        Assert.Equal((2, 0), (second.Sums.Before, second.Sums.Acts));
    }

    [Fact]
    public async Task Every_refused_row_comes_back_however_many_there_are()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        var rows = string.Concat(Enumerable.Repeat(";;;;hier;;حمام;1;\n", 5_001));
        var sheet = await desk.Bring(Files.Text(Winter.Headings + rows), Winter.Words);
        Assert.Equal(5_001, await Refused());

        await desk.Apply(sheet, onlyGood: true);

        Assert.Equal(5_001, await Refused());

        async Task<int> Refused() => (await screen.Get($"/sheets/{sheet.Value}/refused")).Text.Split(";hier;").Length - 1;
    }

    [Fact]
    public async Task The_file_of_refused_rows_is_understood_as_the_sheet_they_came_from()
    {
        await using var desk = await Desk.Open();
        await using var screen = await Screen.Open(desk);
        await screen.Upload((await screen.Get("/sheets")).Page, Files.Text(Winter.Headings + Good + ";;;;25/11/2025;;وجبة ساخنة;كثير;\n"), "first.csv");
        var at = screen.To!;
        var (_, mapping, _) = await screen.Get(at);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await screen.Post(at, mapping, "mapping")).Status);
        await screen.Post(at, mapping, "mapping", ("Columns[5]", "Place"), ("Source", "=cell"));
        var choosing = screen.To!;
        var (_, words, _) = await screen.Get(choosing);
        await screen.Post(choosing, words, "words", ("Meanings[0].Means", "trial/meal"));
        var refused = (await screen.Get(at.Replace("/mapping", "/refused", StringComparison.Ordinal))).Text;

        await screen.Upload((await screen.Get("/sheets")).Page, Files.Text(refused.TrimStart('\uFEFF')), "refused.csv");

        var (_, again, _) = await screen.Get(screen.To!);
        Assert.Equal(["Place", "RowMark", "Nothing"], new[] { 5, 9, 10 }.Select(column => ((IHtmlSelectElement)again.QuerySelector($"#Columns_{column}")!).Value));
        Assert.Equal("=cell", ((IHtmlSelectElement)again.QuerySelector("#mapping [name=Source]")!).Value);
    }
}
