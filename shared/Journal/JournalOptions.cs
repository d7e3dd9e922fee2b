namespace SocialWatch.Journal;

public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}

/// <summary>Where the journal and the keys are kept: two databases, so that a copy of one alone tells nobody anything.</summary>
/// <param name="MasterKeyFile">The file that holds the key which wraps all others.</param>
public sealed record JournalOptions(DatabaseKind Kind, string Journal, string Keys, string MasterKeyFile)
{
    /// <summary>The folder in which the ends of the trail are told outside the database: beside the master key's, unless said otherwise.</summary>
    public string Heads { get; init; } = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetFullPath(MasterKeyFile)))!, "trail");

    /// <summary>Appends that share one transaction at most.</summary>
    public int LargestBatch { get; init; } = 512;

    /// <summary>The embedded database below a folder of its own.</summary>
    public static JournalOptions In(string folder) => new(
        DatabaseKind.Sqlite,
        $"Data Source={Path.Combine(folder, "socialwatch.db")}",
        $"Data Source={Path.Combine(folder, "keys", "keys.db")}",
        Path.Combine(folder, "keys", "master.key"));
}
