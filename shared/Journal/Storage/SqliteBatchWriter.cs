using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SocialWatch.Journal.Storage;

/// <summary>One connection, prepared statements, one immediate transaction a batch.</summary>
internal sealed class SqliteBatchWriter(IDbContextFactory<JournalDb> databases) : IBatchWriter
{
    private readonly Dictionary<Type, Statement> _statements = [];
    private JournalDb? _db;
    private SqliteTransaction? _transaction;

    public void Write(IReadOnlyList<Append> appends)
    {
        try
        {
            var connection = Connection();
            _transaction = connection.BeginTransaction();

            foreach (var append in appends)
            {
                if (append.Stored is { } operation)
                {
                    Execute(connection, operation, upsert: false);
                }

                foreach (var happened in append.Events)
                {
                    Execute(connection, happened, upsert: false);
                }

                foreach (var row in append.Rows)
                {
                    Execute(connection, row, upsert: true);
                }

                foreach (var reading in append.Readings)
                {
                    Execute(connection, reading, upsert: false);
                }
            }

            _transaction.Commit();
            _transaction.Dispose();
        }
        catch
        {
            // After a full disk or an I/O error the connection's state is not worth trusting.
            Dispose();
            throw;
        }
    }

    // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE: a missing value or a failed check is a constraint, too, but nobody else's row.
    public bool IsTaken(Exception failure) => failure is SqliteException { SqliteExtendedErrorCode: 1555 or 2067 };

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Command.Dispose();
        }

        _statements.Clear();
        _transaction?.Dispose();
        _transaction = null;
        _db?.Dispose();
        _db = null;
    }

    private SqliteConnection Connection()
    {
        if (_db is null)
        {
            _db = databases.CreateDbContext();
            _db.Database.OpenConnection();
            LiveSettings.Assert(_db);
            // The default cache of 2 MB holds the indexes of a small town: beyond it a command would cost more with every person.
            _db.Database.ExecuteSqlRaw("pragma cache_size = -131072; pragma wal_autocheckpoint = 4000");
        }

        return (SqliteConnection)_db.Database.GetDbConnection();
    }

    private void Execute(SqliteConnection connection, object row, bool upsert)
    {
        if (!_statements.TryGetValue(row.GetType(), out var statement))
        {
            _statements[row.GetType()] = statement = Prepare(connection, TableShape.Of(_db!.Model, row.GetType()), upsert);
        }

        statement.Run(row, _transaction!);
    }

    private static Statement Prepare(SqliteConnection connection, TableShape table, bool upsert)
    {
        var values = $"values ({string.Join(", ", table.Columns.Select((_, i) => $"$p{i}"))})";
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Table and column names come from the mapping, values are parameters.
        command.CommandText = upsert ? table.Upsert(values) : table.Insert(values);
#pragma warning restore CA2100

        for (var i = 0; i < table.Columns.Count; i++)
        {
            command.Parameters.Add(new SqliteParameter($"$p{i}", null));
        }

        return new Statement(command, table);
    }

    private sealed record Statement(SqliteCommand Command, TableShape Table)
    {
        public void Run(object row, SqliteTransaction transaction)
        {
            for (var i = 0; i < Table.Columns.Count; i++)
            {
                Command.Parameters[i].Value = Table.Columns[i].Value(row) ?? DBNull.Value;
            }

            Command.Transaction = transaction;
            Command.ExecuteNonQuery();
        }
    }
}
