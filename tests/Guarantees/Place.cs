using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using SocialWatch.Journal;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Guarantees;

/// <summary>Where the data of one test is: a new folder, or two new PostgreSQL databases and a folder for the master key.</summary>
internal sealed class Place : IDisposable
{
    private Place(JournalOptions options, string folder) => (Options, Folder) = (options, folder);

    public static TheoryData<DatabaseKind> Both { get; } = [DatabaseKind.Sqlite, DatabaseKind.PostgreSql];

    public JournalOptions Options { get; }

    public string Folder { get; }

    /// <summary>The modules folder, when it is not the host's own.</summary>
    public string? Modules { get; set; }

    public DatabaseKind Kind => Options.Kind;

    /// <summary>As the figures name it.</summary>
    public string Name => Kind is DatabaseKind.Sqlite ? "SQLite" : "PostgreSQL";

    public static Place New(DatabaseKind kind)
    {
        var folder = Directory.CreateTempSubdirectory("sw-guarantee-").FullName;
        return kind is DatabaseKind.Sqlite ? In(folder) : On(PostgresServer.CreateDatabase(), PostgresServer.CreateDatabase(), folder);
    }

    public static Place In(string folder) => new(JournalOptions.In(folder), folder);

    public static Place On(string journal, string keys, string folder) =>
        new(new JournalOptions(DatabaseKind.PostgreSql, journal, keys, JournalOptions.In(folder).MasterKeyFile), folder);

    /// <summary>Looks at the journal past the program.</summary>
    public async Task<DbConnection> Open()
    {
        DbConnection connection = Kind is DatabaseKind.Sqlite ? new SqliteConnection(Options.Journal + ";Pooling=false") : new NpgsqlConnection(Options.Journal + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public async Task<List<T>> Ask<T>(string sql, Func<DbDataReader, T> read)
    {
        await using var connection = await Open();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        var all = new List<T>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            all.Add(read(rows));
        }

        return all;
    }

    public async Task<long> Count(string sql) => (await Ask(sql, row => Convert.ToInt64(row.GetValue(0), CultureInfo.InvariantCulture))).Single();

    public async Task Do(string sql) => await Ask(sql, _ => true);

    /// <summary>An id as either database hands it out.</summary>
    public static Guid Id(DbDataReader row, int column) => row.GetValue(column) is byte[] bytes ? new Guid(bytes, bigEndian: true) : row.GetGuid(column);

    public void Dispose()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
