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
    /// <summary>The database behind a failure is full, away or too busy: nothing the asker did, and gone some time. Null for every other failure.</summary>
    public static JournalUnavailable? Because(Exception failure) => failure is not JournalUnavailable && IsPassing(failure)
        ? new JournalUnavailable("The journal cannot be reached now. Nothing was acknowledged.", failure)
        : null;

    /// <summary>Whether the very same request may be taken later.</summary>
    internal static bool IsPassing(Exception failure) => IsAway(failure) || failure.GetBaseException() switch
    {
        // Aborted, out of memory, interrupted, locking protocol.
        SqliteException sqlite => sqlite.SqliteErrorCode is 4 or 7 or 9 or 15,
        // Deadlock and its like: the other one goes on.
        PostgresException postgres => postgres.SqlState[..2] is "40",
        _ => false,
    };

    /// <summary>Whether no request at all could be written now, rather than this one.</summary>
    internal static bool IsAway(Exception failure) => failure.GetBaseException() switch
    {
        // Busy, locked, read-only, I/O error, full, cannot open.
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 8 or 10 or 13 or 14,
        // Connection, read-only server, sign-in, no such database, resources, not ready, operator intervention, system error: by class of PostgreSQL's error codes.
        PostgresException postgres => postgres.SqlState is "25006" || postgres.SqlState[..2] is "08" or "28" or "3D" or "53" or "55" or "57" or "58",
        NpgsqlException or IOException or System.Net.Sockets.SocketException or TimeoutException => true,
        _ => false,
    };
}

/// <summary>
/// This one append cannot be written, now or later: a row the database does not take, a table that is missing. Nothing of it
/// was written; those beside it were.
/// </summary>
public sealed class NotWritable(Exception cause) : Exception("The journal does not take this, and sending it again will not help. Nothing of it was written.", cause);

/// <summary>Stops the start: what was found on disk is not what this program can work with.</summary>
public sealed class StorageNotUsable(string message, Exception? cause = null) : Exception(message, cause);
