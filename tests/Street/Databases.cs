using SocialWatch.Journal;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

internal static class Databases
{
    /// <summary>A night on a new database of this kind.</summary>
    public static Task<Night> Night(DatabaseKind kind, DateTime? wall = null) => Street.Night.Open(
        kind is DatabaseKind.Sqlite
            ? null
            : new JournalOptions(kind, PostgresServer.CreateDatabase(), PostgresServer.CreateDatabase(), Path.Combine(Directory.CreateTempSubdirectory("sw-street-").FullName, "master.key")),
        wall);
}
