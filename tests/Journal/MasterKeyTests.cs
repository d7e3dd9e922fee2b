using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using SocialWatch.Journal.Keys;

namespace SocialWatch.Tests.Journal;

/// <summary>One key store, one master key, whoever starts first.</summary>
public class MasterKeyTests
{
    [Fact]
    public async Task Of_two_hosts_that_start_on_an_empty_server_with_files_of_their_own_one_is_refused()
    {
        await using var first = Store.Empty(DatabaseKind.PostgreSql);
        await using var second = first.Beside(options => options with { MasterKeyFile = options.MasterKeyFile + "-of-the-second" });
        await first.Start.Migrate();

        // Both look, both find nothing, both make a key of their own.
        MasterKey.Load(first.Options.MasterKeyFile, mayCreate: true);
        MasterKey.Load(second.Options.MasterKeyFile, mayCreate: true);
        var told = await Task.WhenAll(new[] { first, second }.Select(store => Task.Run(async () => (Store: store, Why: await Record.ExceptionAsync(store.Start.Check)))));

        var refused = Assert.Single(told, one => one.Why is not null);
        Assert.Contains(refused.Store.Options.MasterKeyFile, Assert.IsType<StorageNotUsable>(refused.Why).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StorageNotUsable>(async () => await refused.Store.Keys.FindOrMake(Guid.CreateVersion7()));
        await told.Single(one => one.Why is null).Store.Start.Check();
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task Before_anybody_is_met_the_master_key_is_already_the_only_one(DatabaseKind kind)
    {
        await using var store = await Store.Open(kind);
        File.WriteAllText(store.Options.MasterKeyFile, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        await using var other = store.Beside();
        var told = await Assert.ThrowsAsync<StorageNotUsable>(other.Start.Check);
        Assert.Contains(store.Options.MasterKeyFile, told.Message, StringComparison.Ordinal);

        File.Delete(store.Options.MasterKeyFile);
        await Assert.ThrowsAsync<StorageNotUsable>(other.Start.Check);
        Assert.False(File.Exists(store.Options.MasterKeyFile));
    }

    [Fact]
    public async Task Those_who_make_one_file_at_once_read_one_key()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("sw-master-").FullName, "master.key");

        var keys = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => MasterKey.Load(file, mayCreate: true))));

        var box = keys[0].Seal("room", "told in confidence"u8, "about"u8);
        Assert.All(keys, key => Assert.Equal("told in confidence"u8.ToArray(), key.Open("room", box, "about"u8)));
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task What_one_room_sealed_no_other_opens_nor_about_something_else()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        var master = MasterKey.Load(store.Options.MasterKeyFile, mayCreate: false);
        var box = master.Seal("door", "a code"u8, "Salma"u8);

        Assert.Equal("a code"u8.ToArray(), master.Open("door", box, "Salma"u8));
        Assert.Null(master.Open("window", box, "Salma"u8));
        Assert.Null(master.Open("door", box, "Karim"u8));
        Assert.Null(master.Open("door", "plain"u8, "Salma"u8));
    }

    [Theory, InlineData(DatabaseKind.Sqlite), InlineData(DatabaseKind.PostgreSql)]
    public async Task A_key_store_from_before_keeps_its_keys_and_gets_its_proof(DatabaseKind kind)
    {
        await using var store = Store.Empty(kind);
        Directory.CreateDirectory(Path.GetDirectoryName(store.Options.MasterKeyFile)!);
        var (person, key) = (Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32));
        var master = MasterKey.Load(store.Options.MasterKeyFile, mayCreate: true);
        await using (var db = await store.KeyStores.CreateDbContextAsync())
        {
            await db.GetService<IMigrator>().MigrateAsync("First");
            await db.Database.ExecuteSqlRawAsync(
                """insert into person_keys ("Person", "Wrapped") values ({0}, {1})""", kind is DatabaseKind.Sqlite ? person.ToByteArray(true) : person, master.Wrap(person, key));
        }

        File.Move(store.Options.MasterKeyFile, store.Options.MasterKeyFile + ".right");
        MasterKey.Load(store.Options.MasterKeyFile, mayCreate: true);
        await store.Start.Migrate();
        await Assert.ThrowsAsync<StorageNotUsable>(store.Start.Check);
        File.Move(store.Options.MasterKeyFile + ".right", store.Options.MasterKeyFile, overwrite: true);
        await store.Start.Check();

        Assert.Equal("told"u8.ToArray(), (await store.Keys.Find(person))!.Open(new PersonKey(key).Seal("told"u8, person, 1), person, 1));
        await using var after = await store.KeyStores.CreateDbContextAsync();
        Assert.Single(await after.MasterKeyProofs.ToListAsync());
    }
}
