using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SocialWatch.Journal;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G2: what a power cut would lose was never acknowledged. Asked of the live connections, in the test's own words.</summary>
public sealed class SettingsTests
{
    private static readonly (string Read, string Must)[] Sqlite = [("pragma journal_mode", "wal"), ("pragma synchronous", "2"), ("pragma secure_delete", "1")];

    private static readonly (string Read, string Must)[] PostgreSql = [("show synchronous_commit", "on"), ("show fsync", "on"), ("show full_page_writes", "on")];

    [Theory]
    [MemberData(nameof(Place.Both), MemberType = typeof(Place))]
    public async Task The_connections_that_write_are_durable(DatabaseKind kind)
    {
        using var place = Place.New(kind);
        await using var world = await World.Open(place);
        await world.Meet(1);
        var settings = kind is DatabaseKind.Sqlite ? Sqlite : PostgreSql;

        // The journal's own connection, as the last batch left it: nothing is set here, only asked.
        var journal = Faults(WriterOf(world.Services.GetRequiredService<EventJournal>()).Database.GetDbConnection(), settings);
        Figure.Print($"G2 {place.Name}: journal's live connection {string.Join(", ", settings.Select(one => one.Read.Split(' ')[1] + "=" + one.Must))}: settings {settings.Length}, not as promised {journal.Count}");
        Assert.Empty(journal);

        await using var access = await place.Open();
        await using var keys = await world.Services.GetRequiredService<IDbContextFactory<KeysDb>>().CreateDbContextAsync();
        await keys.Database.OpenConnectionAsync();
        var durable = settings[..2];
        var (ring, plain) = (Faults(keys.Database.GetDbConnection(), durable), Faults(access, durable));
        Figure.Print($"G2 {place.Name}: keys' connection and a plain one (access): {string.Join(", ", durable.Select(one => one.Read.Split(' ')[1] + "=" + one.Must))}: not as promised {ring.Count} and {plain.Count}");
        Assert.Empty(ring);
        Assert.Empty(plain);
    }

    [Theory]
    [InlineData("-c fsync=off", "fsync")]
    [InlineData("-c full_page_writes=off", "full_page_writes")]
    public async Task A_host_does_not_start_where_a_power_cut_would_lose_what_it_answered(string setting, string named)
    {
        using var server = ThrowAwayPostgres.Start(setting);
        using var place = Place.On(server.Create("journal"), server.Create("keys"), Directory.CreateTempSubdirectory("sw-guarantee-").FullName);
        await HostProcess.Run(place, "migrate");
        var (code, said) = await HostProcess.Run(place, "--urls", $"http://127.0.0.1:{HostProcess.FreePort()}");
        Figure.Print($"G2 PostgreSQL with {named}=off: the host ended with {code}: {said.Trim().Split('\n')[^1]}");
        Assert.Equal(2, code);
        Assert.Contains(named, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_commits_later_by_default_is_told_otherwise()
    {
        using var server = ThrowAwayPostgres.Start("-c synchronous_commit=off");
        using var place = Place.On(server.Create("journal"), server.Create("keys"), Directory.CreateTempSubdirectory("sw-guarantee-").FullName);
        await using var world = await World.Open(place);
        await world.Meet(1);
        var faults = Faults(WriterOf(world.Services.GetRequiredService<EventJournal>()).Database.GetDbConnection(), PostgreSql);
        Figure.Print($"G2 PostgreSQL with synchronous_commit=off by default: the journal's live connection has it on, not as promised {faults.Count}");
        Assert.Empty(faults);
    }

    private static List<string> Faults(DbConnection connection, IEnumerable<(string Read, string Must)> settings)
    {
        using var command = connection.CreateCommand();
        var faults = new List<string>();
        foreach (var (read, must) in settings)
        {
#pragma warning disable CA2100 // Only the texts above.
            command.CommandText = read;
#pragma warning restore CA2100
            var found = Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
            if (found != must)
            {
                faults.Add($"{read}: {found}, not {must}");
            }
        }

        return faults;
    }

    // Nothing else in the program may reach this connection, so the test looks where nobody else can.
    private static DbContext WriterOf(EventJournal journal)
    {
        var writer = Field(journal, "_writer");
        return (DbContext)Field(writer, "_db");
    }

    private static object Field(object owner, string name) =>
        owner.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)?.GetValue(owner) ?? throw new InvalidOperationException($"{owner.GetType().Name} has no {name} any more: look for the writing connection elsewhere.");
}
