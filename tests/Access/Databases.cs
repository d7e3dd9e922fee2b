using SocialWatch.Access;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Access;

internal static class Databases
{
    /// <summary>A new, empty database: a file, or one on a real server.</summary>
    public static AccessOptions New(string provider) => provider == "sqlite"
        ? new AccessOptions("sqlite", $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("sw-access-").FullName, "socialwatch.db")}")
        : new AccessOptions("postgres", PostgresServer.CreateDatabase());
}
