using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal.Keys;

/// <summary>
/// A person's key, wrapped under the master key. Forgetting empties the row and leaves it standing: a row that is missing
/// was lost, one that is empty was destroyed, and nobody gets a second key.
/// </summary>
public sealed record PersonKeyRow
{
    public required Guid Person { get; init; }

    /// <summary>Null once it was destroyed.</summary>
    public byte[]? Wrapped { get; init; }

    public DateTimeOffset? DestroyedAt { get; init; }
}

/// <summary>A box that opens with the store's master key and no other. There is one, put there by whoever came first.</summary>
public sealed record MasterKeyProofRow
{
    public int Id { get; init; } = 1;

    public required byte[] Box { get; init; }
}

/// <summary>The key store: a database of its own.</summary>
public abstract class KeysDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<PersonKeyRow> PersonKeys => Set<PersonKeyRow>();

    public DbSet<MasterKeyProofRow> MasterKeyProofs => Set<MasterKeyProofRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PersonKeyRow>(row =>
        {
            row.ToTable("person_keys", table => table.HasCheckConstraint("ck_person_keys_there_or_destroyed", """("Wrapped" is null) <> ("DestroyedAt" is null)"""));
            row.HasKey(key => key.Person);
        });
        modelBuilder.Entity<MasterKeyProofRow>(row =>
        {
            row.ToTable("master_key_proof");
            row.HasKey(proof => proof.Id);
            row.Property(proof => proof.Id).ValueGeneratedNever();
        });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder, Database.ProviderName);
}

public sealed class SqliteKeysDb(DbContextOptions<SqliteKeysDb> options) : KeysDb(options);

public sealed class PostgresKeysDb(DbContextOptions<PostgresKeysDb> options) : KeysDb(options);
