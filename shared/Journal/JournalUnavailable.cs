namespace SocialWatch.Journal;

/// <summary>
/// The journal could not be written: disk full, database away. Nothing was acknowledged; sending again with the same
/// operation id is safe, whatever became of the first.
/// </summary>
public sealed class JournalUnavailable(string message, Exception cause) : Exception(message, cause);

/// <summary>Stops the start: what was found on disk is not what this program can work with.</summary>
public sealed class StorageNotUsable(string message, Exception? cause = null) : Exception(message, cause);
