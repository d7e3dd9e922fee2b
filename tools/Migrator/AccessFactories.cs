using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SocialWatch.Access;

namespace SocialWatch.Migrator;

// No database is opened to write a migration: the connection strings only name the provider.
internal sealed class SqliteAccessFactory : IDesignTimeDbContextFactory<SqliteAccessDb>
{
    public SqliteAccessDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteAccessDb>()
        .UseSqlite("Data Source=:memory:", sqlite => sqlite.MigrationsHistoryTable(AccessDb.MigrationsTable)).Options);
}

internal sealed class PostgresAccessFactory : IDesignTimeDbContextFactory<PostgresAccessDb>
{
    public PostgresAccessDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgresAccessDb>()
        .UseNpgsql("Host=127.0.0.1", postgres => postgres.MigrationsHistoryTable(AccessDb.MigrationsTable)).Options);
}
