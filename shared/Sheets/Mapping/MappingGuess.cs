using SocialWatch.Sheets.Reading;

namespace SocialWatch.Sheets.Mapping;

/// <summary>The top of a sheet: where its headings stand and what follows them.</summary>
internal sealed record SheetTop(int HeadingRow, IReadOnlyList<string> Headings, IReadOnlyList<SheetText> Examples)
{
    private const int LookedAt = 20;
    private const int Shown = 3;

    /// <exception cref="SheetNotReadable">There are no headings.</exception>
    public static SheetTop Of(ISheet sheet, int? headingRow = null)
    {
        var first = sheet.Rows().Take(LookedAt + Shown).ToList();
        var heading = (headingRow is { } chosen ? first.FirstOrDefault(row => row.Number == chosen) : null) ?? first.Take(LookedAt).MaxBy(Score) ?? throw new SheetNotReadable(new NoHeadings());
        // A title over the table is often one joined cell; what stands in it is no value.
        var headings = heading.Cells.Select(cell => cell.Text.Trim()).ToList();
        return new SheetTop(heading.Number, headings, [.. first.Where(row => row.Number > heading.Number).Take(Shown)]);
    }

    // The first of those that say most; a row with two known headings beats a longer one with none.
    private static int Score(SheetText row) =>
        (row.Cells.Count(cell => cell.Kind is CellKind.Text && Mapping.Headings.Of(cell.Text) is not SheetField.Nothing) * 100) + Math.Min(50, row.Cells.Count(cell => cell.Kind is CellKind.Text && !cell.IsEmpty));
}
