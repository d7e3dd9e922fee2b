using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Xunit;

namespace SocialWatch.Tests.Support;

/// <summary>
/// A real PostgreSQL of this test process: started when the first test asks, stopped with it. Durable as in service
/// (fsync on), or tests of durability would prove nothing. Without PostgreSQL on the machine the test is skipped, with
/// the reason; with SW_REQUIRE_ALL=1 it fails, because a silent skip is not a pass.
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<PostgresCluster?> Cluster = new(() => PostgresCluster.Start());
    private static int s_databases;

    /// <summary>The connection string of a new, empty database.</summary>
    public static string CreateDatabase() => CreateDatabase(OrSkip(Cluster.Value), $"sw_{Interlocked.Increment(ref s_databases)}");

    internal static PostgresCluster OrSkip(PostgresCluster? cluster)
    {
        if (cluster is null)
        {
            const string Reason = "No PostgreSQL binaries: set PG_BIN or install postgresql.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("SW_REQUIRE_ALL") == "1", Reason);
            throw new InvalidOperationException(Reason);
        }

        return cluster;
    }

    internal static string CreateDatabase(PostgresCluster cluster, string name)
    {
        using var connection = new NpgsqlConnection(cluster.ConnectionString("postgres"));
        connection.Open();
        using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        create.ExecuteNonQuery();
        return cluster.ConnectionString(name);
    }
}

/// <summary>A server of one test, started with settings of its own (<c>-c fsync=off</c>), gone after it.</summary>
public sealed class ThrowAwayPostgres : IDisposable
{
    private readonly PostgresCluster _cluster;

    private ThrowAwayPostgres(PostgresCluster cluster) => _cluster = cluster;

    public static ThrowAwayPostgres Start(string settings) => new(PostgresServer.OrSkip(PostgresCluster.Start(settings)));

    /// <summary>The connection string of a new, empty database of this name.</summary>
    public string Create(string database) => PostgresServer.CreateDatabase(_cluster, database);

    public void Dispose() => _cluster.Stop();
}

internal sealed class PostgresCluster
{
    private readonly string _bin;
    private readonly string _folder;
    private readonly int _port;
    private readonly string _settings;
    private bool _stopped;

    private PostgresCluster(string bin, string folder, int port, string settings) => (_bin, _folder, _port, _settings) = (bin, folder, port, settings);

    public static PostgresCluster? Start(string settings = "")
    {
        if (FindBinaries() is not { } bin)
        {
            return null;
        }

        var cluster = new PostgresCluster(bin, Directory.CreateTempSubdirectory("sw-pg-").FullName, FreePort(), settings);
        cluster.InitAndRun();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Leave();
        return cluster;
    }

    public string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=sw;Database={database}";

    private static string? FindBinaries()
    {
        string?[] places = [Environment.GetEnvironmentVariable("PG_BIN"), "/usr/local/bin", "/usr/bin", .. Installed()];
        return places.FirstOrDefault(place => place is not null && File.Exists(Path.Combine(place, "initdb")));
    }

    private static IEnumerable<string> Installed() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(VersionOf).Select(folder => Path.Combine(folder, "bin"))
        : [];

    private static int VersionOf(string folder) => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0;

    // Between asking and starting another process may take the port; the start then fails loudly and is run again.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void InitAndRun()
    {
        // initdb refuses to run as root.
        if (Environment.UserName == "root")
        {
            Run("chown", "nobody:nogroup", _folder);
        }

        var answer = AsUser(
            $"HOME={_folder} {_bin}/initdb -D {_folder}/data -U sw -A trust -E UTF8 --locale=C.UTF-8 >{_folder}/init.log 2>&1 && "
            + $"{_bin}/pg_ctl -D {_folder}/data -o \"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c max_connections=600 {_settings}\" -l {_folder}/server.log -w start >{_folder}/start.log 2>&1");
        if (answer != 0)
        {
            throw new InvalidOperationException("PostgreSQL did not start: " + string.Join('\n', Directory.GetFiles(_folder, "*.log").Select(File.ReadAllText)));
        }
    }

    public void Stop()
    {
        if (_stopped)
        {
            return;
        }

        _stopped = true;
        AsUser($"{_bin}/pg_ctl -D {_folder}/data -m immediate -w stop >/dev/null 2>&1");
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Stops it without waiting: this process is ending, and that must not take long.</summary>
    private void Leave()
    {
        if (!_stopped)
        {
            TempFolder.After("kill -QUIT \"$(head -1 \"$1/data/postmaster.pid\")\"; sleep 5; rm -rf \"$1\"", _folder);
        }
    }

    private static int AsUser(string command) => Environment.UserName == "root"
        ? Run("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--", "sh", "-c", command)
        : Run("sh", "-c", command);

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath() })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
