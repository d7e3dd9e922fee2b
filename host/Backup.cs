using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Host;

/// <summary>Copies of both databases, taken while the program may be writing. The journal goes first: every key its events need is then in the later copy of the keys.</summary>
internal sealed class Backup(HouseOptions house, JournalOptions options, IDbContextFactory<JournalDb> journals, IDbContextFactory<KeysDb> keys, StorageStart start, Rebuild rebuild, TimeProvider clock)
{
    private const string JournalFile = "socialwatch.backup";
    private const string KeysFile = "keys.backup";
    private const string MasterFile = "master.key";

    private readonly IDatabaseCopy _copy = options.Kind is DatabaseKind.Sqlite ? new SqliteCopy() : new PostgresCopy();

    public async Task<BackupManifest> Make(string to, string keysTo, Action<long, long> tell, CancellationToken stop)
    {
        if (!File.Exists(options.MasterKeyFile))
        {
            throw new BackupNotUsable($"There is no master key at {options.MasterKeyFile}: a copy without it could never be read. Nothing was copied.");
        }

        NewFolder(to);
        NewFolder(keysTo);
        var journal = await _copy.Take(options.Journal, Path.Combine(to, JournalFile), "select count(*) from events", stop);
        CopyWords(house.Folder, to);
        tell(1, 3);
        var ring = await _copy.Take(options.Keys, Path.Combine(keysTo, KeysFile), """select count(*) from person_keys where "Wrapped" is not null""", stop);
        File.Copy(options.MasterKeyFile, Path.Combine(keysTo, MasterFile));
        tell(2, 3);

        var manifest = new BackupManifest(
            Guid.CreateVersion7(), clock.GetUtcNow(), BackupManifest.ThisProgram, options.Kind, new BackupShapes(journal.Shape, ring.Shape), new Copied(journal.Rows, ring.Rows),
            await BackupManifest.FileAt(Path.Combine(to, JournalFile), stop),
            await BackupManifest.FileAt(Path.Combine(keysTo, KeysFile), stop),
            await BackupManifest.FileAt(Path.Combine(keysTo, MasterFile), stop));
        await manifest.Write(to, stop);
        await manifest.Write(keysTo, stop);
        tell(3, 3);
        return manifest;
    }

    public async Task<Copied> PutBack(string from, string keysFrom, Action<long, long> tell, CancellationToken stop)
    {
        var manifest = await BackupManifest.Of(from, keysFrom, stop);
        await MustBeOfThisProgram(manifest, stop);
        tell(1, 4);
        await MustBeEmpty(stop);

        await _copy.PutBack(Path.Combine(from, JournalFile), options.Journal, stop);
        CopyWords(from, house.Folder);
        tell(2, 4);
        await _copy.PutBack(Path.Combine(keysFrom, KeysFile), options.Keys, stop);
        Directory.CreateDirectory(Path.GetDirectoryName(options.MasterKeyFile)!);
        File.Copy(Path.Combine(keysFrom, MasterFile), options.MasterKeyFile, overwrite: false);
        tell(3, 4);

        // A backup of an older program is brought to the shape of this one: nobody else uses these databases yet.
        await start.Migrate();
        await rebuild.RunIfUpgraded(progress: null, stop);
        await start.Check();
        var back = await Count();
        tell(4, 4);
        return back == manifest.Copied ? back : throw new BackupNotUsable($"The backup held {manifest.Copied.Events} events and {manifest.Copied.Keys} keys, but {back.Events} and {back.Keys} are back. Do not use what was restored.");
    }

    private async Task<Copied> Count()
    {
        await using var journal = await journals.CreateDbContextAsync();
        await using var ring = await keys.CreateDbContextAsync();
        return new Copied(await journal.Events.LongCountAsync(), await ring.PersonKeys.LongCountAsync(row => row.Wrapped != null));
    }

    private async Task MustBeOfThisProgram(BackupManifest manifest, CancellationToken stop)
    {
        if (manifest.Kind != options.Kind)
        {
            throw new BackupNotUsable($"This is a backup of {manifest.Kind}; this host is set up for {options.Kind}.");
        }

        await using var journal = await journals.CreateDbContextAsync(stop);
        await using var ring = await keys.CreateDbContextAsync(stop);
        if (!journal.Database.GetMigrations().Contains(manifest.Shapes.Journal) || !ring.Database.GetMigrations().Contains(manifest.Shapes.Keys))
        {
            throw new BackupNotUsable($"This backup was made by a newer program ({manifest.Program}, \"{manifest.Shapes.Journal}\", \"{manifest.Shapes.Keys}\"); this is {BackupManifest.ThisProgram}. Restore it with that one.");
        }
    }

    private async Task MustBeEmpty(CancellationToken stop)
    {
        if (File.Exists(options.MasterKeyFile))
        {
            throw new BackupNotUsable($"There is a master key at {options.MasterKeyFile} already. A backup is put back only where there is nothing yet.");
        }

        foreach (var (what, database) in new[] { ("journal", options.Journal), ("key store", options.Keys) })
        {
            if (await _copy.WhatStandsAt(database, stop) is { } found)
            {
                throw new BackupNotUsable($"There is a {what} already ({found}). A backup is put back only where there is nothing yet.");
            }
        }
    }

    // Words of the program: worth having where a module is not there any more, and never a reason to refuse a backup.
    private static void CopyWords(string from, string to)
    {
        if (File.Exists(Path.Combine(from, KeptWords.FileName)))
        {
            Directory.CreateDirectory(to);
            File.Copy(Path.Combine(from, KeptWords.FileName), Path.Combine(to, KeptWords.FileName), overwrite: true);
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
}
