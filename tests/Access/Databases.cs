using SocialWatch.Access;
using SocialWatch.Journal.Keys;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Access;

internal static class Databases
{
    private static readonly Lazy<string> Folder = new(() => TempFolder.Make("sw-access-"));

    /// <summary>A new, empty database: a file, or one on a real server.</summary>
    public static AccessOptions New(string provider) => provider == "sqlite"
        ? new AccessOptions("sqlite", $"Data Source={Path.Combine(Directory.CreateDirectory(Path.Combine(Folder.Value, Guid.NewGuid().ToString("N"))).FullName, "socialwatch.db")}")
        : new AccessOptions("postgres", PostgresServer.CreateDatabase());

    /// <summary>One for all tests of a run: houses on one database share it.</summary>
    public static MasterKey Master { get; } = MasterKey.Load(Path.Combine(Folder.Value, "keys", "master.key"), mayCreate: true);
}
