using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;

namespace SocialWatch.Journal.Storage;

/// <summary>A part of a file that waits to be applied, sealed under a key of its own. Gone when the file is; no read model.</summary>
public sealed record SheetPartRow
{
    public required Guid File { get; init; }

    public required int Part { get; init; }

    public required byte[] Box { get; init; }
}

/// <summary>The tables of sheets.</summary>
internal static class SheetTables
{
    public static void Map(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SheetRow>(row =>
        {
            row.ToTable("sheets");
            row.HasKey(sheet => sheet.Sheet);
            row.HasIndex(sheet => new { sheet.Cell, sheet.TakenAt });
            row.HasIndex(sheet => sheet.Status);
        });
        modelBuilder.Entity<SheetLineRow>(row =>
        {
            row.ToTable("sheet_lines");
            row.HasKey(line => new { line.Leaf, line.Row });
            // Whether a row was told before. Without the cell in front, which would be read from end to end.
            row.HasIndex(line => line.Identity);
            row.HasIndex(line => new { line.Sheet, line.Row });
        });
        modelBuilder.Entity<SheetPartRow>(row =>
        {
            row.ToTable("sheet_parts");
            row.HasKey(part => new { part.File, part.Part });
        });
    }
}
