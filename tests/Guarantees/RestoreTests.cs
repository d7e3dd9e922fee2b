using System.Text.Json;
using Microsoft.Data.Sqlite;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G10: what is put back is one whole backup, onto nothing; everything else is refused in a sentence.</summary>
public sealed class RestoreTests
{
    [Theory]
    [MemberData(nameof(Place.Both), MemberType = typeof(Place))]
    public async Task The_halves_of_two_backups_are_not_mixed(DatabaseKind kind)
    {
        using var place = Place.New(kind);
        using var copies = Place.New(DatabaseKind.Sqlite);
        using var empty = Place.New(kind);
        await using var world = await World.Open(place);
        await world.Meet(2);
        var (first, keysOfFirst) = await Copy(place, copies, "first");
        await world.Meet(1);
        var (_, keysOfSecond) = await Copy(place, copies, "second");

        var told = await Refused(empty, "restore", first, "--keys-from", keysOfSecond);
        Assert.Contains("not of one backup", told, StringComparison.Ordinal);
        Assert.Contains(IdIn(first), told, StringComparison.Ordinal);
        Assert.Contains(IdIn(keysOfSecond), told, StringComparison.Ordinal);
        Assert.Contains("2 keys are back", await HostProcess.Must(empty, "restore", first, "--keys-from", keysOfFirst), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Place.Both), MemberType = typeof(Place))]
    public async Task Nothing_is_put_over_a_key_store(DatabaseKind kind)
    {
        using var place = Place.New(kind);
        using var copies = Place.New(DatabaseKind.Sqlite);
        using var elsewhere = Place.New(kind);
        await using var world = await World.Open(place);
        await world.Meet(1);
        var (journal, keys) = await Copy(place, copies, "copy");

        // Only the key store stands there: no journal, no master key.
        await using (var other = await World.Open(elsewhere))
        {
        }

        if (kind is DatabaseKind.Sqlite)
        {
            Delete(elsewhere.Folder, "socialwatch.db*");
        }
        else
        {
            await elsewhere.Do("drop schema public cascade");
            await elsewhere.Do("create schema public");
        }

        File.Delete(elsewhere.Options.MasterKeyFile);
        Assert.Contains("key store already", await Refused(elsewhere, "restore", journal, "--keys-from", keys), StringComparison.Ordinal);
        Assert.False(File.Exists(elsewhere.Options.MasterKeyFile));
    }

    [Fact]
    public async Task What_is_missing_or_was_changed_is_named_in_a_sentence()
    {
        using var place = Place.New(DatabaseKind.Sqlite);
        using var copies = Place.New(DatabaseKind.Sqlite);
        using var empty = Place.New(DatabaseKind.Sqlite);
        await using (var world = await World.Open(place))
        {
            await world.Meet(1);
        }

        var (journal, keys) = await Copy(place, copies, "copy");
        Assert.Equal(["backup.json", "keys.backup", "master.key"], Directory.GetFiles(keys).Select(Path.GetFileName).Order());
        Assert.Contains("nowhere", await Refused(empty, "restore", Path.Combine(copies.Folder, "nowhere"), "--keys-from", keys), StringComparison.Ordinal);

        var master = Path.Combine(keys, "master.key");
        File.Move(master, master + ".away");
        Assert.Contains(master, await Refused(empty, "restore", journal, "--keys-from", keys), StringComparison.Ordinal);
        File.WriteAllText(master, Convert.ToBase64String(new byte[32]));
        Assert.Contains("was changed", await Refused(empty, "restore", journal, "--keys-from", keys), StringComparison.Ordinal);
        File.Move(master + ".away", master, overwrite: true);

        File.WriteAllText(Path.Combine(empty.Folder, "socialwatch.db"), "a shopping list");
        Assert.Contains("socialwatch.db", await Refused(empty, "restore", journal, "--keys-from", keys), StringComparison.Ordinal);
        File.Delete(Path.Combine(empty.Folder, "socialwatch.db"));
        await HostProcess.Must(empty, "restore", journal, "--keys-from", keys);
    }

    [Fact]
    public async Task Where_there_is_nothing_to_copy_no_backup_is_made()
    {
        using var nothing = Place.New(DatabaseKind.Sqlite);
        using var copies = Place.New(DatabaseKind.Sqlite);
        var (to, keysTo) = (Path.Combine(copies.Folder, "journal"), Path.Combine(copies.Folder, "keys-copy"));

        Assert.Contains(nothing.Options.MasterKeyFile, await Refused(nothing, "backup", to, "--keys-to", keysTo), StringComparison.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(nothing.Options.MasterKeyFile)!);
        File.WriteAllText(nothing.Options.MasterKeyFile, Convert.ToBase64String(new byte[32]));
        Assert.Contains("socialwatch.db", await Refused(nothing, "backup", to, "--keys-to", keysTo), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(nothing.Folder, "socialwatch.db")));
        File.WriteAllText(Path.Combine(nothing.Folder, "socialwatch.db"), string.Concat(Enumerable.Repeat("a shopping list ", 400)));
        Delete(to, "*");
        Delete(keysTo, "*");
        Assert.Contains("socialwatch.db", await Refused(nothing, "backup", to, "--keys-to", keysTo), StringComparison.Ordinal);
    }

    private static async Task<(string Journal, string Keys)> Copy(Place place, Place copies, string name)
    {
        Figure.Needs(place.Kind is DatabaseKind.Sqlite || Array.Exists(["/usr/bin/pg_dump", "/usr/local/bin/pg_dump"], File.Exists), "pg_dump is not installed.");
        var (journal, keys) = (Path.Combine(copies.Folder, name), Path.Combine(copies.Folder, name + "-keys"));
        await HostProcess.Must(place, "backup", journal, "--keys-to", keys);
        return (journal, keys);
    }

    private static string IdIn(string folder) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "backup.json"))).RootElement.GetProperty("Id").GetString()!;

    /// <summary>Exit code 2 and a sentence, not a stack of calls.</summary>
    private static async Task<string> Refused(Place place, params string[] command)
    {
        var (code, said) = await HostProcess.Run(place, command);
        Assert.True(code == 2, $"{string.Join(' ', command)} ended with {code}: {said}");
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        return said;
    }

    private static void Delete(string folder, string files)
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, files) : [])
        {
            File.Delete(file);
        }
    }
}
