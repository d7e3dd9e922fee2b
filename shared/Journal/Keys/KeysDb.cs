using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal.Keys;

/// <summary>A person's key, wrapped under the master key. Deleting the row is what forgetting means.</summary>
public sealed record PersonKeyRow
{
    public required Guid Person { get; init; }

    public required byte[] Wrapped { get; init; }
}

/// <summary>The key store: a database of its own.</summary>
public abstract class KeysDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<PersonKeyRow> PersonKeys => Set<PersonKeyRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<PersonKeyRow>(row =>
    {
        row.ToTable("person_keys");
        row.HasKey(key => key.Person);
    });

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder, Database.ProviderName);
}

public sealed class SqliteKeysDb(DbContextOptions<SqliteKeysDb> options) : KeysDb(options);

public sealed class PostgresKeysDb(DbContextOptions<PostgresKeysDb> options) : KeysDb(options);
