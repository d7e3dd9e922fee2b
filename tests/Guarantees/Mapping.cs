using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Tests.Guarantees;

/// <summary>What the program maps, so that a read model of tomorrow is compared without being listed here.</summary>
internal static class Mapping
{
    public static IReadOnlyList<string> Tables { get; } = Read();

    private static List<string> Read()
    {
        using var db = new SqliteJournalDb(new DbContextOptionsBuilder<SqliteJournalDb>().UseSqlite("Data Source=:memory:").Options);
        return [.. db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct()];
    }
}
