using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Journal;

/// <summary>Makes the databases ready, or says by name why the program cannot start on them.</summary>
public sealed class StorageStart(IDbContextFactory<JournalDb> journals, IDbContextFactory<KeysDb> keys, JournalOptions options)
{
    /// <summary>Brings both databases to the shape this program knows. Returns the names of the migrations that were applied.</summary>
    /// <exception cref="StorageNotUsable">A database cannot be opened, or is newer than this program.</exception>
    public async Task<IReadOnlyList<string>> Migrate()
    {
        if (options.Kind is DatabaseKind.Sqlite)
        {
            MakeFolder(options.Journal);
            MakeFolder(options.Keys);
        }

        IReadOnlyList<string> applied = [.. await Migrate(journals), .. await Migrate(keys)];
        await using var db = await journals.CreateDbContextAsync();
        if (!await db.Events.AnyAsync())
        {
            // Nothing has happened yet: the empty tables say all there is.
            await ReadModelsRow.Made(db, CancellationToken.None);
        }

        return applied;
    }

    /// <summary>Checks that both databases have exactly the shape this program knows, that they keep what they answer, and that the key store is whole.</summary>
    /// <exception cref="StorageNotUsable">With what is wrong, where, and what to do.</exception>
    public async Task Check()
    {
        await Check(journals);
        await Check(keys);
        await CheckKeys();
        await using var db = await journals.CreateDbContextAsync();
        if (!await ReadModelsRow.AreMade(db))
        {
            throw new StorageNotUsable($"The tables of {Where(db)} were made by an older program and do not hold all that happened: run the command \"migrate\" again, or \"rebuild\".");
        }
    }

    internal MasterKey MasterKey()
    {
        using var db = keys.CreateDbContext();
        return KeyStoreCheck.MasterOf(db, options.MasterKeyFile, Where(db));
    }

    private async Task CheckKeys()
    {
        await using (var journal = await journals.CreateDbContextAsync())
        await using (var store = await keys.CreateDbContextAsync())
        {
            await KeyStoreCheck.EverybodyHasOne(journal, store, Where(store));
        }

        MasterKey();
    }

    private static async Task<IReadOnlyList<string>> Migrate<TContext>(IDbContextFactory<TContext> databases)
        where TContext : DbContext
    {
        await using var db = await databases.CreateDbContextAsync();
        return await Try(db, async () =>
        {
            await RefuseNewer(db);
            var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
            await db.Database.MigrateAsync();
            return (IReadOnlyList<string>)pending;
        });
    }

    private static async Task Check<TContext>(IDbContextFactory<TContext> databases)
        where TContext : DbContext
    {
        await using var db = await databases.CreateDbContextAsync();
        await Try(db, async () =>
        {
            await RefuseNewer(db);
            if ((await db.Database.GetPendingMigrationsAsync()).FirstOrDefault() is { } pending)
            {
                throw new StorageNotUsable($"The database {Where(db)} is older than this program (\"{pending}\" is missing): run the command \"migrate\" first.");
            }

            // At the start, where somebody reads it: found at the first write, it would look like a database that is away.
            await db.Database.OpenConnectionAsync();
            LiveSettings.Assert(db);
            return true;
        });
    }

    private static async Task RefuseNewer(DbContext db)
    {
        var applied = await db.Database.CanConnectAsync() ? await db.Database.GetAppliedMigrationsAsync() : [];
        if (applied.Except(db.Database.GetMigrations(), StringComparer.Ordinal).FirstOrDefault() is { } newer)
        {
            throw new StorageNotUsable($"The database {Where(db)} was made by a newer program (\"{newer}\" is unknown here): start that program, or restore a backup of this one.");
        }
    }

    private static async Task<T> Try<T>(DbContext db, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failed) when (failed is System.Data.Common.DbException or InvalidOperationException or IOException or System.Net.Sockets.SocketException)
        {
            throw new StorageNotUsable($"The database {Where(db)} cannot be used: {failed.GetBaseException().Message}", failed);
        }
    }

    /// <summary>Which database, without the password.</summary>
    private static string Where(DbContext db) => db.Database.GetDbConnection() is var connection && connection.DataSource.Length > 0
        ? $"{connection.DataSource} {(connection is SqliteConnection ? "" : connection.Database)}".Trim()
        : connection.Database;

    private static void MakeFolder(string connection)
    {
        var file = new SqliteConnectionStringBuilder(connection).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
