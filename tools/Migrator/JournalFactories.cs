using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Migrator;

internal sealed class SqliteJournal : IDesignTimeDbContextFactory<SqliteJournalDb>
{
    public SqliteJournalDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteJournalDb>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgresJournal : IDesignTimeDbContextFactory<PostgresJournalDb>
{
    public PostgresJournalDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresJournalDb>().UseNpgsql("Host=127.0.0.1").Options);
}

internal sealed class SqliteKeys : IDesignTimeDbContextFactory<SqliteKeysDb>
{
    public SqliteKeysDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteKeysDb>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgresKeys : IDesignTimeDbContextFactory<PostgresKeysDb>
{
    public PostgresKeysDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresKeysDb>().UseNpgsql("Host=127.0.0.1").Options);
}
