using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;

namespace SocialWatch.Journal.Storage;

/// <summary>The tables of published reports, and of what only they count.</summary>
internal static class ReportTables
{
    public static void Map(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StageEntryRow>(row =>
        {
            row.ToTable("stage_entries");
            row.HasKey(entry => new { entry.LifeProject, entry.Version });
            row.HasIndex(entry => new { entry.Cell, entry.EnteredOn });
        });
        modelBuilder.Entity<OutcomeReportRow>(row =>
        {
            row.ToTable("outcome_reports");
            row.HasKey(report => report.Report);
            row.HasIndex(report => new { report.Cell, report.PublishedAt });
        });
    }
}
