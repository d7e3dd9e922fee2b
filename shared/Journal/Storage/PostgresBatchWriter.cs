using Microsoft.EntityFrameworkCore;
using Npgsql;
using SocialWatch.Journal.Trail;

namespace SocialWatch.Journal.Storage;

/// <summary>One round trip a batch: a statement for each table with arrays as parameters, in one implicit transaction.</summary>
internal sealed class PostgresBatchWriter(IDbContextFactory<JournalDb> databases) : IBatchWriter
{
    private readonly Dictionary<Type, (TableShape Table, string Sql)> _statements = [];
    private JournalDb? _db;

    public void Write(IReadOnlyList<Append> appends)
    {
        try
        {
            using var batch = new NpgsqlBatch(Connection());
            // The same order in every host, so that two of them wait for each other instead of for ever.
            var ordered = appends.OrderBy(append => append.Stream).ToList();

            // Numbers are given out before the commit: who seals the trail waits until nobody holds some that are not committed.
            batch.BatchCommands.Add(new NpgsqlBatchCommand($"select pg_advisory_xact_lock_shared({Sealing.Turn})"));
            Add(batch, typeof(OperationRow), [.. ordered.Select(append => append.Stored).OfType<OperationRow>()], upsert: false);
            Add(batch, typeof(EventRow), [.. ordered.SelectMany(append => append.Events)], upsert: false);
            Add(batch, typeof(ReadingRow), [.. ordered.SelectMany(append => append.Readings)], upsert: false);
            foreach (var rows in ordered.SelectMany(append => append.Rows).GroupBy(row => row.GetType()).OrderBy(rows => rows.Key.Name, StringComparer.Ordinal))
            {
                Add(batch, rows.Key, [.. rows], upsert: true);
            }

            batch.ExecuteNonQuery();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public bool IsTaken(Exception failure) => failure is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public void Dispose()
    {
        _db?.Dispose();
        _db = null;
    }

    private NpgsqlConnection Connection()
    {
        if (_db is null)
        {
            _db = databases.CreateDbContext();
            _db.Database.OpenConnection();
            LiveSettings.Assert(_db);
        }

        return (NpgsqlConnection)_db.Database.GetDbConnection();
    }

    private void Add(NpgsqlBatch batch, Type type, List<object> rows, bool upsert)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (!_statements.TryGetValue(type, out var statement))
        {
            var shape = TableShape.Of(_db!.Model, type);
            var source = $"select * from unnest({string.Join(", ", shape.Columns.Select((column, i) => $"${i + 1}::{column.StoreType}[]"))})";
            _statements[type] = statement = (shape, upsert ? shape.Upsert(source) : shape.Insert(source));
        }

        var command = new NpgsqlBatchCommand(statement.Sql);
        foreach (var column in statement.Table.Columns)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = ArrayOf(column, rows) });
        }

        batch.BatchCommands.Add(command);
    }

    private static Array ArrayOf(Column column, List<object> rows)
    {
        var element = column.ProviderType.IsValueType ? typeof(Nullable<>).MakeGenericType(column.ProviderType) : column.ProviderType;
        var values = Array.CreateInstance(element, rows.Count);

        for (var i = 0; i < rows.Count; i++)
        {
            values.SetValue(column.Value(rows[i]), i);
        }

        return values;
    }
}
