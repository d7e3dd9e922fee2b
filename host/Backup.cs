using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SocialWatch.Journal;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Host;

/// <summary>A copy that cannot be used, with the reason.</summary>
internal sealed class BackupNotUsable(string message) : Exception(message);

/// <summary>What a backup holds.</summary>
internal readonly record struct Copied(long Events, long Keys);

/// <summary>Copies of both databases, taken while the program may be writing. The journal goes first: every key its events need is then in the later copy of the keys.</summary>
internal sealed class Backup(JournalOptions options, IDbContextFactory<JournalDb> journals, IDbContextFactory<KeysDb> keys, StorageStart start, TimeProvider clock)
{
    private const string JournalFile = "socialwatch.backup";
    private const string KeysFile = "keys.backup";
    private const string MasterFile = "master.key";
    private const string Label = "backup.json";

    public async Task<Copied> Make(string to, string keysTo, Action<long, long> tell, CancellationToken stop)
    {
        NewFolder(to);
        NewFolder(keysTo);
        await Copy(options.Journal, Path.Combine(to, JournalFile), stop);
        tell(1, 3);
        await Copy(options.Keys, Path.Combine(keysTo, KeysFile), stop);
        File.Copy(options.MasterKeyFile, Path.Combine(keysTo, MasterFile));
        tell(2, 3);

        var copied = await Count();
        await Write(to, JournalFile, copied, stop);
        await Write(keysTo, KeysFile, copied, stop);
        tell(3, 3);
        return copied;
    }

    public async Task<Copied> PutBack(string from, string keysFrom, Action<long, long> tell, CancellationToken stop)
    {
        await Check(from, JournalFile, stop);
        await Check(keysFrom, KeysFile, stop);
        tell(1, 4);
        await MustBeEmpty(stop);

        await PutBack(Path.Combine(from, JournalFile), options.Journal, stop);
        tell(2, 4);
        await PutBack(Path.Combine(keysFrom, KeysFile), options.Keys, stop);
        Directory.CreateDirectory(Path.GetDirectoryName(options.MasterKeyFile)!);
        File.Copy(Path.Combine(keysFrom, MasterFile), options.MasterKeyFile, overwrite: false);
        tell(3, 4);

        await start.Check();
        tell(4, 4);
        return await Count();
    }

    private async Task<Copied> Count()
    {
        await using var journal = await journals.CreateDbContextAsync();
        await using var ring = await keys.CreateDbContextAsync();
        return new Copied(await journal.Events.LongCountAsync(), await ring.PersonKeys.LongCountAsync());
    }

    private async Task MustBeEmpty(CancellationToken stop)
    {
        if (File.Exists(options.MasterKeyFile))
        {
            throw new BackupNotUsable($"There is a master key at {options.MasterKeyFile} already. A backup is put back only where there is nothing yet.");
        }

        await using var journal = await journals.CreateDbContextAsync(stop);
        if (await journal.Database.CanConnectAsync(stop) && (await journal.Database.GetAppliedMigrationsAsync(stop)).Any())
        {
            throw new BackupNotUsable("There is a journal already. A backup is put back only where there is nothing yet.");
        }
    }

    private async Task Copy(string database, string file, CancellationToken stop)
    {
        if (options.Kind is DatabaseKind.Sqlite)
        {
            await using var live = new SqliteConnection(database);
            await using var copy = new SqliteConnection($"Data Source={file};Pooling=false");
            await live.OpenAsync(stop);
            await copy.OpenAsync(stop);
            live.BackupDatabase(copy);
        }
        else
        {
            await Tool("pg_dump", database, ["--format=custom", $"--file={file}"], stop);
        }
    }

    private async Task PutBack(string file, string database, CancellationToken stop)
    {
        if (options.Kind is DatabaseKind.Sqlite)
        {
            var target = new SqliteConnectionStringBuilder(database).DataSource;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            File.Copy(file, target, overwrite: false);
            await using var restored = new SqliteConnection(database);
            await restored.OpenAsync(stop);
            await using var check = restored.CreateCommand();
            check.CommandText = "pragma integrity_check";
            if (await check.ExecuteScalarAsync(stop) is not "ok")
            {
                throw new BackupNotUsable($"{file} is damaged.");
            }
        }
        else
        {
            await Tool("pg_restore", database, ["--exit-on-error", "--no-owner", file], stop);
        }
    }

    private static async Task Tool(string tool, string database, string[] arguments, CancellationToken stop)
    {
        var at = new NpgsqlConnectionStringBuilder(database);
        var call = new ProcessStartInfo(tool, ["--dbname", at.Database!, "--host", at.Host!, "--port", $"{at.Port}", "--username", at.Username!, .. arguments]) { RedirectStandardError = true, UseShellExecute = false };
        call.Environment["PGPASSWORD"] = at.Password;

        using var running = Start(call);
        var said = await running.StandardError.ReadToEndAsync(stop);
        await running.WaitForExitAsync(stop);
        if (running.ExitCode != 0)
        {
            throw new BackupNotUsable($"{tool} failed: {said.Trim()}");
        }
    }

    private static Process Start(ProcessStartInfo call)
    {
        try
        {
            return Process.Start(call)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new BackupNotUsable($"{call.FileName} is not installed here; it comes with PostgreSQL's client tools.");
        }
    }

    private async Task Write(string folder, string file, Copied copied, CancellationToken stop) => await File.WriteAllTextAsync(
        Path.Combine(folder, Label),
        JsonSerializer.Serialize(new LabelText(options.Kind, clock.GetUtcNow(), copied.Events, copied.Keys, await Hash(Path.Combine(folder, file), stop))),
        stop);

    private async Task Check(string folder, string file, CancellationToken stop)
    {
        try
        {
            var label = JsonSerializer.Deserialize<LabelText>(await File.ReadAllTextAsync(Path.Combine(folder, Label), stop));
            if (label is null || label.Kind != options.Kind)
            {
                throw new BackupNotUsable($"{folder} holds a backup of {label?.Kind}; this host is set up for {options.Kind}.");
            }

            if (label.Sha256 != await Hash(Path.Combine(folder, file), stop))
            {
                throw new BackupNotUsable($"{Path.Combine(folder, file)} is not what was backed up: it is damaged or was changed.");
            }
        }
        catch (Exception broken) when (broken is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new BackupNotUsable($"{folder} does not hold a backup: {broken.Message}");
        }
    }

    private static void NewFolder(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new BackupNotUsable($"{folder} is not empty. A backup never writes over another.");
        }

        Directory.CreateDirectory(folder);
    }

    private static async Task<string> Hash(string file, CancellationToken stop)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexString(await SHA256.HashDataAsync(stream, stop));
    }

    private sealed record LabelText(DatabaseKind Kind, DateTimeOffset At, long Events, long Keys, string Sha256);
}
