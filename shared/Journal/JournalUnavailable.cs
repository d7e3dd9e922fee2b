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
}

/// <summary>Stops the start: what was found on disk is not what this program can work with.</summary>
public sealed class StorageNotUsable(string message, Exception? cause = null) : Exception(message, cause);
