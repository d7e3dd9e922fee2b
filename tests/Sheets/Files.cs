using System.IO.Compression;
using System.Security;
using System.Text;
using SocialWatch.Sheets.Reading;

namespace SocialWatch.Tests.Sheets;

/// <summary>Files as cells bring them, made up for the test. All people are fictional.</summary>
internal static class Files
{
    public static byte[] Text(string text, string encoding = "utf-8", bool mark = false)
    {
        var letters = TextEncodings.Of(encoding);
        return [.. mark ? letters.GetPreamble() : [], .. letters.GetBytes(text)];
    }

    public static IReadOnlyList<SheetText> Read(byte[] file, ReadingChoice? choice = null) => [.. SheetFile.Open(new MemoryStream(file), choice ?? new ReadingChoice()).Rows()];

    /// <summary>A workbook; each cell as its XML, or a text.</summary>
    public static byte[] Workbook(IEnumerable<string[]> rows, string after = "", string? otherSheet = null, string? styles = null, bool from1904 = false)
    {
        var sheet = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            sheet.Append(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
            for (var column = 0; column < row.Length; column++)
            {
                var place = $"{(char)('A' + column)}{number}";
                sheet.Append(row[column].StartsWith('<') ? row[column].Replace("<c", $"<c r=\"{place}\"", StringComparison.Ordinal) : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(row[column])}</t></is></c>");
            }

            sheet.Append("</row>");
        }

        return Zip(
            ("xl/workbook.xml", $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{(from1904 ? "<workbookPr date1904=\"1\"/>" : "")}<sheets><sheet name=\"Liste\" sheetId=\"1\" r:id=\"r1\"/>{(otherSheet is null ? "" : "<sheet name=\"Autre\" sheetId=\"2\" r:id=\"r2\"/>")}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Target=\"worksheets/sheet2.xml\"/></Relationships>"),
            ("xl/styles.xml", styles ?? "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"),
            ("xl/worksheets/sheet1.xml", sheet.Append("</sheetData>").Append(after).Append("</worksheet>").ToString()),
            ("xl/worksheets/sheet2.xml", otherSheet ?? "<worksheet/>"));
    }

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Optimal).Open());
                part.Write(content);
            }
        }

        return file.ToArray();
    }
}
