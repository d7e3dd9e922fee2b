using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SocialWatch.Tests.Journal;

/// <summary>What is found on disk and cannot be worked with stops the start, naming what and where.</summary>
public class StorageStartTests
{
    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_fresh_machine_is_made_ready_once(DatabaseKind kind)
    {
        await using var store = Store.Empty(kind);

        Assert.NotEmpty(await store.Start.Migrate());
        Assert.Empty(await store.Start.Migrate());
        await store.Start.Check();
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_good_store_starts_again(DatabaseKind kind)
    {
        await using var store = await WithHamid(kind);
        await using var later = store.Beside();

        await later.Start.Check();
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_database_from_a_newer_program_is_left_alone(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        await store.Sql("""insert into "__EFMigrationsHistory" ("MigrationId", "ProductVersion") values ('29990101000000_Wings', '99.0')""");

        await Stops(store.Start.Migrate, "29990101000000_Wings", Where(store));
        await Stops(store.Start.Check, "29990101000000_Wings", Where(store));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_database_that_is_older_waits_for_the_command(DatabaseKind kind)
    {
        await using var store = Store.Empty(kind);
        if (kind is DatabaseKind.Sqlite)
        {
            Directory.CreateDirectory(store.Folder);
        }

        await Stops(store.Start.Check, "_First", "migrate", Where(store));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_missing_master_key_is_told_at_the_start_and_not_made_anew(DatabaseKind kind)
    {
        await using var store = await WithHamid(kind);
        File.Delete(store.Options.MasterKeyFile);
        await using var later = store.Beside();

        await Stops(later.Start.Check, store.Options.MasterKeyFile, "missing");
        Assert.False(File.Exists(store.Options.MasterKeyFile));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_master_key_of_another_store_is_told_at_the_start(DatabaseKind kind)
    {
        await using var store = await WithHamid(kind);
        File.WriteAllText(store.Options.MasterKeyFile, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        await using var later = store.Beside();

        await Stops(later.Start.Check, store.Options.MasterKeyFile, "does not open");
    }

    [Theory, InlineData("not a key"), InlineData("c2hvcnQ="), InlineData("")]
    public async Task A_file_that_holds_no_key_is_told_at_the_start(string text)
    {
        await using var store = await WithHamid(DatabaseKind.Sqlite);
        File.WriteAllText(store.Options.MasterKeyFile, text);
        await using var later = store.Beside();

        await Stops(later.Start.Check, store.Options.MasterKeyFile);
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task An_empty_key_store_beside_a_full_journal_is_told_at_the_start(DatabaseKind kind)
    {
        await using var store = await WithHamid(kind);
        await using (var db = await store.KeyStores.CreateDbContextAsync())
        {
            await db.PersonKeys.ExecuteDeleteAsync();
        }

        await Stops(store.Start.Check, "key store", "not restored with the journal");
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_key_store_of_another_backup_is_told_at_the_start(DatabaseKind kind)
    {
        await using var store = await WithHamid(kind);
        await using var other = await WithHamid(kind);
        await using var mixed = store.Beside(options => options with { Keys = other.Options.Keys, MasterKeyFile = other.Options.MasterKeyFile });

        await Stops(mixed.Start.Check, "key store", "same backup");
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task One_key_that_was_lost_among_many_is_told_at_the_start(DatabaseKind kind)
    {
        await using var store = await WithHamid(kind);
        var met = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => store.Meets(Guid.CreateVersion7(), Street.Hamid)));
        await Task.WhenAll(met.Select(store.Journal.Append));
        await store.Keys.FindOrMake(Guid.CreateVersion7());
        await store.Start.Check();
        await using (var db = await store.KeyStores.CreateDbContextAsync())
        {
            await db.PersonKeys.Where(key => key.Person == met[3].Stream).ExecuteDeleteAsync();
        }

        await Stops(store.Start.Check, "key store", "for 1 of the 51 people");
    }

    [Fact]
    public async Task Somebody_who_was_forgotten_does_not_stop_the_start()
    {
        await using var store = await WithHamid(DatabaseKind.Sqlite);
        var forgotten = await store.Meets(Guid.CreateVersion7(), Street.Hamid);
        await store.Journal.Append(forgotten);
        await store.Keys.Destroy(forgotten.Stream, Street.Evening.At);

        await store.Start.Check();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        await using var store = Store.Empty(DatabaseKind.Sqlite);
        Directory.CreateDirectory(store.Folder);
        File.WriteAllText(Path.Combine(store.Folder, "socialwatch.db"), string.Concat(Enumerable.Repeat("a shopping list ", 400)));

        await Stops(store.Start.Migrate, "socialwatch.db");
        await Stops(store.Start.Check, "socialwatch.db");
    }

    [Fact]
    public async Task A_server_that_is_away_is_named_without_its_password()
    {
        await using var somewhere = Store.Empty(DatabaseKind.Sqlite);
        var away = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = 1, Database = "province", Username = "sw", Password = "palm-grove", Timeout = 2 }.ConnectionString;
        await using var store = somewhere.Beside(options => new JournalOptions(DatabaseKind.PostgreSql, away, away, options.MasterKeyFile));

        var told = await Stops(store.Start.Check, "127.0.0.1", "province");
        Assert.DoesNotContain("palm-grove", told, StringComparison.Ordinal);
        await Stops(store.Start.Migrate, "127.0.0.1", "province");
    }

    private static async Task<Store> WithHamid(DatabaseKind kind)
    {
        var store = await Store.Open(kind);
        await store.Journal.Append(await store.Meets(Guid.CreateVersion7(), Street.Hamid));
        return store;
    }

    private static string Where(Store store) => store.Options.Kind is DatabaseKind.Sqlite ? "socialwatch.db" : new NpgsqlConnectionStringBuilder(store.Options.Journal).Database!;

    private static async Task<string> Stops(Func<Task> start, params string[] names)
    {
        var told = await Assert.ThrowsAsync<StorageNotUsable>(start);
        Assert.All(names, name => Assert.Contains(name, told.Message, StringComparison.Ordinal));
        return told.Message;
    }
}
