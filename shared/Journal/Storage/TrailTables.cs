using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Trail;

namespace SocialWatch.Journal.Storage;

/// <summary>Who was shown whom, and the chain over it and over the events.</summary>
internal static class TrailTables
{
    public static void Map(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ReadingRow>(row =>
        {
            row.ToTable("readings");
            row.HasKey(reading => reading.Position);
            row.HasIndex(reading => new { reading.Person, reading.At });
            row.HasIndex(reading => new { reading.Cell, reading.At });
        });
        modelBuilder.Entity<SealRow>(row =>
        {
            row.ToTable("seals");
            // Decides between two hosts that seal at once.
            row.HasKey(link => link.Number);
            row.Property(link => link.Number).ValueGeneratedNever();
        });
    }
}
