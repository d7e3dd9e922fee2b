using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using SocialWatch.Journal;

namespace SocialWatch.Host;

/// <summary>A copy that cannot be used, with the reason.</summary>
internal sealed class BackupNotUsable(string message) : Exception(message);

/// <summary>What a copy holds, counted in the copy.</summary>
internal readonly record struct Copied(long Events, long Keys);

/// <summary>One file of a backup, as it was when it was made.</summary>
internal sealed record BackupFile(string Name, long Bytes, string Sha256);

/// <summary>The last migration of each database, so that an older program does not touch a newer backup.</summary>
internal sealed record BackupShapes(string Journal, string Keys);

/// <summary>What belongs together. The same text lies in both folders, written last: a folder without it holds no backup.</summary>
internal sealed record BackupManifest(Guid Id, DateTimeOffset At, string Program, DatabaseKind Kind, BackupShapes Shapes, Copied Copied, BackupFile Journal, BackupFile Keys, BackupFile MasterKey)
{
    public const string Name = "backup.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    public static string ThisProgram { get; } = typeof(BackupManifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static async Task<BackupFile> FileAt(string file, CancellationToken stop)
    {
        await using var stream = File.OpenRead(file);
        return new BackupFile(Path.GetFileName(file), stream.Length, Convert.ToHexString(await SHA256.HashDataAsync(stream, stop)));
    }

    public Task Write(string folder, CancellationToken stop) => File.WriteAllTextAsync(Path.Combine(folder, Name), JsonSerializer.Serialize(this, Readable), stop);

    /// <summary>The manifest of two folders that are the halves of one backup, with every file as it was.</summary>
    /// <exception cref="BackupNotUsable">A half is missing, damaged, or of another backup.</exception>
    public static async Task<BackupManifest> Of(string folder, string keysFolder, CancellationToken stop)
    {
        var (journal, keys) = (await Read(folder, stop), await Read(keysFolder, stop));
        if (journal != keys)
        {
            throw new BackupNotUsable($"{folder} and {keysFolder} are not of one backup: the journal's copy is {journal}, the copy of the keys is {keys}. Give both folders of the same backup.");
        }

        await Unchanged(folder, journal.Journal, stop);
        await Unchanged(keysFolder, journal.Keys, stop);
        await Unchanged(keysFolder, journal.MasterKey, stop);
        return journal;
    }

    public override string ToString() => $"{Id} of {At:u}";

    private static async Task<BackupManifest> Read(string folder, CancellationToken stop)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<BackupManifest>(await File.ReadAllTextAsync(Path.Combine(folder, Name), stop), Readable);
            return manifest is { Shapes: not null, Journal.Name: not null, Keys.Name: not null, MasterKey.Name: not null } ? manifest : throw new JsonException($"{Name} is not complete.");
        }
        catch (Exception broken) when (broken is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new BackupNotUsable($"{folder} does not hold a backup: {broken.Message}");
        }
    }

    private static async Task Unchanged(string folder, BackupFile was, CancellationToken stop)
    {
        var file = Path.Combine(folder, Path.GetFileName(was.Name));
        try
        {
            if (await FileAt(file, stop) != was)
            {
                throw new BackupNotUsable($"{file} is not what was backed up: it is damaged or was changed.");
            }
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new BackupNotUsable($"{file} cannot be read: {missing.Message}");
        }
    }
}
