using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace SocialWatch.Journal.Storage;

/// <summary>
/// What keeps an acknowledged command through a power cut, set and then read back on the very connection that writes:
/// with synchronous=NORMAL a cut loses commits that were already answered.
/// </summary>
public static class LiveSettings
{
    private static readonly (string Set, string Read, string Must)[] Sqlite =
    [
        ("pragma journal_mode = wal", "pragma journal_mode", "wal"),
        ("pragma synchronous = full", "pragma synchronous", "2"),
        ("pragma secure_delete = on", "pragma secure_delete", "1"),
        ("pragma busy_timeout = 30000", "pragma busy_timeout", "30000"),
    ];

    private static readonly (string Set, string Read, string Must)[] PostgreSql =
    [
        ("set synchronous_commit = on", "show synchronous_commit", "on"),
        ("select 1", "show fsync", "on"),
        ("select 1", "show full_page_writes", "on"),
    ];

    /// <exception cref="StorageNotUsable">A setting did not take: the answer after a commit would be a promise nobody keeps.</exception>
    public static void Assert(DbContext open)
    {
        foreach (var (setting, found, must) in Read(open))
        {
            if (found != must)
            {
                throw new StorageNotUsable($"The database says \"{found}\" to \"{setting}\"; SocialWatch needs \"{must}\", or a power cut could lose what was acknowledged.");
            }
        }
    }

    /// <summary>The settings as the live connection reports them, after setting them.</summary>
    public static IReadOnlyList<(string Setting, string Found, string Must)> Read(DbContext open)
    {
        var connection = open.Database.GetDbConnection();
        var settings = open.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) is true ? Sqlite : PostgreSql;
        return [.. settings.Select(one =>
        {
            Ask(connection, one.Set);
            return (one.Read, Ask(connection, one.Read), one.Must);
        })];
    }

    private static string Ask(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only the texts above.
        command.CommandText = sql;
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}
