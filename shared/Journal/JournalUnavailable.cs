using Microsoft.Data.Sqlite;
using Npgsql;
using SocialWatch.Kernel;

namespace SocialWatch.Journal;

/// <summary>
/// The journal could not be written: disk full, database away. Nothing was acknowledged; sending again with the same
/// operation id is safe, whatever became of the first.
/// </summary>
public sealed class JournalUnavailable(string message, Exception cause) : NotTakenNow(message, cause)
{
    /// <summary>The database behind a failure is full, away or too busy: nothing the asker did. Null for every other failure.</summary>
    public static JournalUnavailable? Because(Exception failure) => failure is not JournalUnavailable
        && failure.GetBaseException() is System.Data.Common.DbException or IOException or System.Net.Sockets.SocketException or TimeoutException
        ? new JournalUnavailable("The journal cannot be reached now. Nothing was acknowledged.", failure)
        : null;

    /// <summary>Whether no request at all could be written now, rather than this one.</summary>
    internal static bool IsAway(Exception failure) => failure.GetBaseException() switch
    {
        // Busy, locked, read-only, I/O error, full, cannot open.
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 8 or 10 or 13 or 14,
        // Connection, resources, operator intervention, system error: classes 08, 53, 57 and 58 of PostgreSQL's error codes.
        PostgresException postgres => postgres.SqlState[..2] is "08" or "53" or "57" or "58",
        NpgsqlException or IOException or System.Net.Sockets.SocketException or TimeoutException => true,
        _ => false,
    };
}

/// <summary>Stops the start: what was found on disk is not what this program can work with.</summary>
public sealed class StorageNotUsable(string message, Exception? cause = null) : Exception(message, cause);
