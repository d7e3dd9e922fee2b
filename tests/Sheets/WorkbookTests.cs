using SocialWatch.Kernel;
using SocialWatch.Sheets.Reading;

namespace SocialWatch.Tests.Sheets;

/// <summary>Workbooks made to hold more than a sheet does: told in a breath, and never whole in memory.</summary>
public class WorkbookTests
{
    // Packs to about a hundredth: no bomb by its size alone.
    private static readonly string Long = string.Concat(Enumerable.Repeat(Block(), 60_000));

    [Fact]
    public void A_cell_without_end_is_not_read_to_its_end()
    {
        Refused<CellTooLong>(Files.Workbook([["Nom", "Date"], [Long[..500_000]]]));
        var file = Files.Workbook([["Nom", "Date"], [Long]]);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Refused<UnpacksTooLarge>(file);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 5_000_000);
    }

    [Fact]
    public void A_shared_text_without_end_is_kept_as_far_as_a_cell_may_hold_it() => Refused<UnpacksTooLarge>(Shared($"<sst><si><t>{Long}</t></si></sst>", "<c t=\"s\"><v>0</v></c>"));

    [Fact]
    public void A_shared_text_longer_than_a_cell_is_told_where_a_cell_has_it()
    {
        Refused<CellTooLong>(Shared($"<sst><si><t>{new string('x', 2_001)}</t></si><si><t>Ali</t></si></sst>", "<c t=\"s\"><v>0</v></c>"));
        Assert.Equal("Ali", Files.Read(Shared($"<sst><si><t>{new string('x', 2_001)}</t></si><si><t>{new string(' ', 3_000)}Ali</t></si></sst>", "<c t=\"s\"><v>1</v></c>"))[1][0].Text);
    }

    [Fact]
    public void A_tag_without_end_is_not_read_to_its_end() => Refused<UnpacksTooLarge>(Files.Workbook([["Nom", "Date"], [$"<c x=\"{Long}\"><v>1</v></c>"]]));

    [Fact]
    public void Styles_without_end_are_not_read_to_their_end() =>
        Refused<UnpacksTooLarge>(Files.Workbook([["Nom", "Date"]], styles: $"<styleSheet>{string.Concat(Enumerable.Repeat($"<a b=\"{Block()}\"/>", 60_000))}</styleSheet>"));

    [Fact]
    public void Empty_rows_are_rows()
    {
        Refused<TooManyRows>(Files.Workbook(Enumerable.Repeat(Array.Empty<string>(), 200_100)));
        Refused<TooManyRows>(Files.Text("Nom;Date\n" + string.Concat(Enumerable.Repeat(";;;\n", 200_100))));
    }

    [Fact]
    public void Thousands_of_joined_areas_over_the_same_cells_are_looked_up_at_once()
    {
        var areas = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"<mergeCell ref=\"A{2 + (i % 2)}:{(char)('B' + (i % 20))}{1_000 + i}\"/>"));

        var rows = Files.Read(Files.Workbook([["Nom", "Date"], .. Enumerable.Repeat((string[])["Ali", "25/11/2016"], 8_000)], $"<mergeCells>{areas}</mergeCells>"));

        Assert.Equal(CellKind.Text, rows[0][0].Kind);
        Assert.Equal([CellKind.Merged, CellKind.Merged], new[] { 1, 5_998 }.Select(row => rows[row][1].Kind));
        Assert.Equal(CellKind.Text, rows[5_999][0].Kind);
    }

    [Fact]
    public void A_cell_told_twice_is_no_sheet()
    {
        var file = Files.Workbook([["Nom"]], otherSheet: "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Ali</v></c><c r=\"A1\" t=\"str\"><v>Omar</v></c></row></sheetData></worksheet>");

        Assert.IsType<BrokenWorkbook>(Assert.Throws<SheetNotReadable>(() => Files.Read(file, new ReadingChoice("Autre"))).Why);
    }

    [Theory]
    [InlineData("<c s=\"1\"><v>44525</v></c>")]
    [InlineData("<c><v>44525</v></c>")]
    public async Task Days_counted_from_1904_are_the_days_they_are_whether_they_look_like_days_or_not(string day)
    {
        await using var desk = await Desk.Open();

        await desk.Apply(await desk.Bring(Files.Workbook([["Nom", "Date"], ["Ali", day]], from1904: true), actForAll: "trial/meal"));

        // The same number is a day of 2021 when it is counted from 1900.
        Assert.Equal(new DateOnly(2025, 11, 26), Assert.Single(await desk.Counted()).Day);
    }

    private static byte[] Shared(string texts, string cell)
    {
        using var file = new MemoryStream(Files.Workbook([["Nom", "Date"], [cell]]));
        using var all = new MemoryStream();
        all.Write(file.ToArray());
        using (var zip = new System.IO.Compression.ZipArchive(all, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = new StreamWriter(zip.CreateEntry("xl/sharedStrings.xml").Open());
            part.Write(texts);
        }

        return all.ToArray();
    }

    private static string Block()
    {
        var chance = new Random(7);
        return string.Concat(Enumerable.Range(0, 300).Select(_ => (char)chance.Next('a', 'z' + 1)));
    }

    private static void Refused<TRefusal>(byte[] file)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<SheetNotReadable>(() => Files.Read(file)).Why);
}
