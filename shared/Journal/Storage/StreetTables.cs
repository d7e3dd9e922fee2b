using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;

namespace SocialWatch.Journal.Storage;

/// <summary>The tables of signals and rounds.</summary>
internal static class StreetTables
{
    public static void Map(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SignalRow>(row =>
        {
            row.ToTable("signals");
            row.HasKey(signal => signal.Signal);
            // The board: what is open, the oldest first; and whatever else was told of that hour.
            row.HasIndex(signal => new { signal.Cell, signal.IsOpen, signal.RaisedAt });
            row.HasIndex(signal => new { signal.Cell, signal.Day });
        });
        modelBuilder.Entity<RoundRow>(row =>
        {
            row.ToTable("rounds");
            row.HasKey(round => round.Round);
            row.Ignore(round => round.CrewIds);
            row.HasIndex(round => new { round.Cell, round.Status, round.BeginsAt });
            row.HasIndex(round => new { round.Cell, round.BeginsAt });
            row.HasIndex(round => new { round.Cell, round.Day });
        });
        modelBuilder.Entity<EncounterRow>(row =>
        {
            row.ToTable("encounters");
            row.HasKey(encounter => new { encounter.Round, encounter.Encounter });
            row.HasIndex(encounter => new { encounter.Cell, encounter.Day });
            row.HasIndex(encounter => encounter.LifeProject);
        });
        modelBuilder.Entity<AttachedRow>(row =>
        {
            row.ToTable("attached");
            row.HasKey(attached => new { attached.LifeProject, attached.Encounter });
            row.HasIndex(attached => attached.Encounter);
        });
        modelBuilder.Entity<KitRow>(row =>
        {
            row.ToTable("kit");
            row.HasKey(kit => new { kit.Round, kit.Item });
            row.HasIndex(kit => new { kit.Cell, kit.Day });
        });
        modelBuilder.Entity<HandOverRow>(row =>
        {
            row.ToTable("hand_overs");
            row.HasKey(item => new { item.Round, item.Item });
            row.HasIndex(item => new { item.Cell, item.ReadAt });
        });
    }
}
