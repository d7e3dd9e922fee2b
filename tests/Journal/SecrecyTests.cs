using System.Text;
using Microsoft.EntityFrameworkCore;

namespace SocialWatch.Tests.Journal;

/// <summary>What was told in confidence must not be found in anything that lies on a disk, in whatever spelling.</summary>
public class SecrecyTests
{
    private const string Canary = "Zineb bint Allal, blue shutters, 14 lane of the dyers";

    [Fact]
    public async Task No_file_tells_what_was_told_in_confidence()
    {
        var store = await Store.Open(DatabaseKind.Sqlite);
        await Task.WhenAll(Enumerable.Range(0, 200).Select(async _ =>
            await store.Journal.Append(await store.Meets(Guid.CreateVersion7(), Street.Hamid with { Name = Canary, Description = Canary, Place = Canary }))));

        // While it runs the latest pages lie in the write-ahead log, afterwards in the database.
        Assert.Contains(Directory.GetFiles(store.Folder), file => file.EndsWith("-wal", StringComparison.Ordinal) && new FileInfo(file).Length > 0);
        Assert.Empty(FilesTelling(store.Folder, Canary));
        await store.Sql("pragma wal_checkpoint(truncate)");
        Assert.Empty(FilesTelling(store.Folder, Canary));
        await store.DisposeAsync();
        Assert.Empty(FilesTelling(store.Folder, Canary));
    }

    [Fact]
    public async Task What_lies_in_clear_would_be_found()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        await store.Journal.Append(await store.Meets(Guid.CreateVersion7(), Street.Hamid with { Commune = Canary }));

        Assert.NotEmpty(FilesTelling(store.Folder, Canary));
    }

    [Fact]
    public void A_text_is_found_in_every_spelling() => Assert.All(Spellings(Canary), spelling =>
    {
        var folder = Directory.CreateTempSubdirectory("sw-canary-").FullName;
        File.WriteAllBytes(Path.Combine(folder, "some.bin"), [1, 2, 3, .. spelling, 4, 5]);
        Assert.Single(FilesTelling(folder, Canary));
        Directory.Delete(folder, recursive: true);
    });

    [Fact]
    public async Task No_row_of_a_server_tells_what_was_told_in_confidence()
    {
        await using var store = await Store.Open(DatabaseKind.PostgreSql);
        await store.Journal.Append(await store.Meets(Guid.CreateVersion7(), Street.Hamid with { Name = Canary, Description = Canary, Place = Canary }));
        await using var journal = await store.Journals.CreateDbContextAsync();
        await using var keys = await store.KeyStores.CreateDbContextAsync();
        var rows = Encoding.UTF8.GetBytes(string.Join('\n', await RowsOf(journal)) + string.Join('\n', await RowsOf(keys)));

        Assert.True(rows.AsSpan().IndexOf("person.registered.v1"u8) >= 0);
        Assert.DoesNotContain(Spellings(Canary), spelling => rows.AsSpan().IndexOf(spelling) >= 0);
    }

    [Fact]
    public async Task The_master_key_lies_in_its_own_file_only_and_only_the_program_reads_it()
    {
        await using var store = await Store.Open(DatabaseKind.Sqlite);
        await store.Journal.Append(await store.Meets(Guid.CreateVersion7(), Street.Hamid));
        var key = Convert.FromBase64String(File.ReadAllText(store.Options.MasterKeyFile));

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(store.Options.MasterKeyFile) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Equal([store.Options.MasterKeyFile], FilesWith(store.Folder, [key, Encoding.ASCII.GetBytes(Convert.ToBase64String(key)), Encoding.ASCII.GetBytes(Convert.ToHexString(key))]));
    }

    private static IEnumerable<string> FilesTelling(string folder, string text) => FilesWith(folder, Spellings(text));

    private static List<string> FilesWith(string folder, IReadOnlyList<byte[]> spellings) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return spellings.Any(spelling => bytes.AsSpan().IndexOf(spelling) >= 0);
    })];

    /// <summary>UTF-8, UTF-16 both ways, hexadecimal, and base64 wherever the text may begin in it.</summary>
    private static IReadOnlyList<byte[]> Spellings(string text)
    {
        byte[][] raw = [Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text), Encoding.BigEndianUnicode.GetBytes(text)];
        return [.. raw, .. raw.SelectMany(Written).Select(Encoding.ASCII.GetBytes)];
    }

    private static IEnumerable<string> Written(byte[] bytes)
    {
        yield return Convert.ToHexString(bytes);
        yield return Convert.ToHexStringLower(bytes);
        for (var before = 0; before < 3; before++)
        {
            // The first and the last letters depend on the neighbours.
            yield return Convert.ToBase64String([.. new byte[before], .. bytes])[4..^4];
        }
    }

    private static async Task<List<string>> RowsOf(DbContext db)
    {
        var rows = new List<string>();
        foreach (var table in await db.Database.SqlQueryRaw<string>("select table_name::text as \"Value\" from information_schema.tables where table_schema = 'public'").ToListAsync())
        {
#pragma warning disable EF1002 // A name the database itself gave.
            rows.AddRange(await db.Database.SqlQueryRaw<string>($"select one::text as \"Value\" from \"{table}\" one").ToListAsync());
#pragma warning restore EF1002
        }

        return rows;
    }
}
