using System.Text;
using SocialWatch.Kernel;
using SocialWatch.Sheets.Reading;

namespace SocialWatch.Tests.Sheets;

/// <summary>Whatever program a cell has written its lists with.</summary>
public class ReadingTests
{
    private const string Arabic = "الاسم;التاريخ;التدخل\nسعيد بنعلي;25/11/2016;وجبة ساخنة\nفاطمة الزهراء;26/11/2016;بطانية\n";
    private const string French = "Prénom;Date;Intervention\nSaïd;25/11/2016;Repas été à côté\nZoé;26/11/2016;Couverture\n";

    [Theory]
    [InlineData("utf-8", false, "utf-8")]
    [InlineData("utf-8", true, "utf-8")]
    [InlineData("utf-16", true, "utf-16")]
    [InlineData("utf-16", false, "utf-16")]
    [InlineData("utf-16BE", true, "utf-16BE")]
    [InlineData("windows-1256", false, "windows-1256")]
    public void Arabic_is_read_in_whatever_letters_it_was_written(string encoding, bool mark, string found)
    {
        var file = Files.Text(Arabic, encoding, mark);

        Assert.Equal(found, SheetFile.Open(new MemoryStream(file), new ReadingChoice()).Read.Encoding);
        Assert.Equal("سعيد بنعلي", Files.Read(file)[1][0].Text);
        Assert.Equal([1, 2, 3], Files.Read(file).Select(row => row.Number));
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("windows-1252", "windows-1252")]
    public void French_accents_are_no_Arabic(string encoding, string found)
    {
        var file = Files.Text(French, encoding);

        Assert.Equal(found, SheetFile.Open(new MemoryStream(file), new ReadingChoice()).Read.Encoding);
        Assert.Equal("Repas été à côté", Files.Read(file)[1][2].Text);
    }

    [Fact]
    public void A_wrong_encoding_shows_in_the_letters_and_another_may_be_chosen()
    {
        var file = Files.Text(Arabic, "windows-1256");

        Assert.Contains('\uFFFD', Files.Read(file, new ReadingChoice(Encoding: "utf-8"))[1][0].Text);
        Assert.Equal("سعيد بنعلي", Files.Read(file, new ReadingChoice(Encoding: "windows-1256"))[1][0].Text);
    }

    [Fact]
    public void One_broken_letter_does_not_make_another_encoding_of_it() =>
        Assert.Equal("utf-8", SheetFile.Open(new MemoryStream([.. Files.Text(string.Concat(Enumerable.Repeat(Arabic, 20))), 0xC3, 0x28, (byte)'\n']), new ReadingChoice()).Read.Encoding);

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void The_separator_is_found(string delimiter)
    {
        var rows = Files.Read(Files.Text($"Nom{delimiter}Date{delimiter}Lieu\n\"Ali{delimiter} dit le grand\"{delimiter}25/11/2016{delimiter}Gare\nX{delimiter}25/11/2016{delimiter}\"a\nb\"\n"));

        Assert.Equal($"Ali{delimiter} dit le grand", rows[1][0].Text);
        Assert.Equal("a\nb", rows[2][2].Text);
    }

    [Fact]
    public void A_workbook_tells_texts_numbers_days_and_what_cannot_be_taken()
    {
        var rows = Files.Read(Files.Workbook(
            [["Nom", "Date", "Nombre", "Somme", "Faute"], ["سعيد", "<c s=\"1\"><v>42699</v></c>", "<c><v>700</v></c>", "<c><f>C2*2</f><v>1400</v></c>", "<c t=\"e\"><v>#DIV/0!</v></c>"], ["علي", "<c s=\"2\"><v>42699.9</v></c>"]]));

        Assert.Equal(new SheetCell("2016-11-25", CellKind.Day), rows[1][1]);
        Assert.Equal(new SheetCell("700", CellKind.Number), rows[1][2]);
        Assert.Equal(CellKind.Formula, rows[1][3].Kind);
        Assert.Equal(CellKind.Fault, rows[1][4].Kind);
        Assert.Equal(new SheetCell("2016-11-25 21:36", CellKind.Day), rows[2][1]);
    }

    [Fact]
    public void Joined_cells_are_seen_wherever_they_reach()
    {
        var rows = Files.Read(Files.Workbook([["Liste de l'hiver", ""], ["Nom", "Date"], ["Ali", "25/11/2016"], ["", "26/11/2016"]], "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:A4\"/></mergeCells>"));

        Assert.Equal(CellKind.Merged, rows[2][0].Kind);
        Assert.Equal(CellKind.Merged, rows[3][0].Kind);
        Assert.Equal(CellKind.Text, rows[2][1].Kind);
    }

    [Fact]
    public void Another_sheet_of_the_workbook_may_be_chosen()
    {
        var file = Files.Workbook([["Nom"]], otherSheet: "<worksheet><sheetData><row r=\"7\"><c r=\"B7\" t=\"str\"><v>Zagora</v></c></row></sheetData></worksheet>");

        Assert.Equal(["Liste", "Autre"], SheetFile.Open(new MemoryStream(file), new ReadingChoice()).Names);
        Assert.Equal("Zagora", Files.Read(file, new ReadingChoice("Autre")).Single() is { Number: 7 } row ? row[1].Text : "");
    }

    [Fact]
    public void A_million_rows_are_told_at_once()
    {
        var file = Files.Text("Nom;Date\n" + string.Concat(Enumerable.Repeat("Ali;25/11/2016\n", 1_000_000)));

        Refused<TooManyRows>(file);
    }

    [Fact]
    public void What_bursts_when_it_is_unpacked_is_not_unpacked()
    {
        var bomb = Files.Workbook([["Nom"], [new string(' ', 200_000_000)]]);
        Assert.InRange(bomb.Length, 1, 1_000_000);

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Refused<UnpacksTooLarge>(bomb);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 20_000_000);
    }

    [Fact]
    public void What_says_it_is_small_and_is_not_is_stopped_where_it_was_to_end()
    {
        var bomb = Files.Workbook([["Nom"], [new string(' ', 200_000_000)]]);
        // The size each part says it has, in the list at the end of the archive, becomes ten.
        for (var at = 0; at < bomb.Length - 46; at++)
        {
            if (bomb.AsSpan(at, 4).SequenceEqual("PK\x01\x02"u8))
            {
                BitConverter.TryWriteBytes(bomb.AsSpan(at + 24), 10);
            }
        }

        Assert.True(Assert.Throws<SheetNotReadable>(() => Files.Read(bomb)).Why is UnpacksTooLarge or BrokenWorkbook);
    }

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", typeof(OldOrLockedWorkbook))]
    [InlineData("255044462D312E34", typeof(NotASheet))]
    [InlineData("FFD8FFE000104A46", typeof(NotASheet))]
    [InlineData("504B030414000000", typeof(BrokenWorkbook))]
    [InlineData("504B0304140000000800AA", typeof(BrokenWorkbook))] // cut short
    [InlineData("", typeof(FileIsEmpty))]
    public void What_is_no_sheet_is_told_by_name(string bytes, Type why) => Assert.IsType(why, Assert.Throws<SheetNotReadable>(() => Files.Read(Convert.FromHexString(bytes))).Why);

    [Fact]
    public void An_entity_that_names_a_file_is_not_followed() => Assert.IsType<BrokenWorkbook>(Assert.Throws<SheetNotReadable>(() => Files.Read(Files.Workbook(
        [["Nom"]], styles: "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><styleSheet>&b;</styleSheet>"))).Why);

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_told_with_its_row() =>
        Assert.Equal(3, ((CellTooLong)Assert.Throws<SheetNotReadable>(() => Files.Read(Files.Text("Nom;Date\nAli;25/11/2016\n\"Omar;26/11/2016\n" + string.Concat(Enumerable.Repeat("x;y\n", 40_000))))).Why).Row, 2.0);

    [Fact]
    public void Random_bytes_are_a_sheet_or_a_reason_and_never_a_crash()
    {
        var (chance, executions) = (new Random(20261123), 0);
        byte[][] good = [Files.Text(Arabic), Files.Text(French, "windows-1252"), Files.Workbook([["Nom", "Date"], ["Ali", "<c s=\"1\"><v>42699</v></c>"]], "<mergeCells><mergeCell ref=\"A3:A4\"/></mergeCells>")];
        for (; executions < 3_000; executions++)
        {
            var file = executions % 4 == 3 ? RandomBytes(chance) : [.. good[executions % 4]];
            for (var changes = chance.Next(1, 12); changes > 0 && file.Length > 0; changes--)
            {
                file[chance.Next(file.Length)] = (byte)chance.Next(256);
            }

            try
            {
                _ = Files.Read(chance.Next(5) == 0 ? file[..chance.Next(file.Length)] : file).Count;
            }
            catch (SheetNotReadable broken)
            {
                Assert.NotNull(broken.Why);
            }
        }

        Assert.Equal(3_000, executions);
    }

    private static byte[] RandomBytes(Random chance)
    {
        var bytes = new byte[chance.Next(0, 4_000)];
        chance.NextBytes(bytes);
        return bytes;
    }

    private static void Refused<TRefusal>(byte[] file)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.Throws<SheetNotReadable>(() => Files.Read(file)).Why);
}
