using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Bench;

/// <summary>What one command leaves behind, as it was really written: event, operation, act, and the life project brought up to date.</summary>
internal sealed record BareRows(EventRow Event, OperationRow Operation, ActRow Act, LifeProjectRow Project);

/// <summary>The same rows by Microsoft.Data.Sqlite alone: prepared statements, synchronous=FULL.</summary>
internal static class BareSqlite
{
    private const string Create = """
        pragma journal_mode=wal; pragma synchronous=full;
        create table if not exists e (position integer primary key autoincrement, stream blob, version integer, kind text, name text, cell blob, worker blob, at integer, operation blob, person blob, data text, secret blob);
        create unique index if not exists eu on e (stream, version); create index if not exists ek on e (kind, position);
        create table if not exists o (id blob primary key, fingerprint blob, version integer, at integer);
        create table if not exists a (project blob, act blob, cell blob, person blob, programme text, category text, stage text, kind text, approach text, answer text, quantity integer, at integer, day text, commune text, worker blob, withdrawn integer, primary key (project, act));
        create index if not exists ad on a (cell, day, at);
        create table if not exists l (project blob primary key, cell blob, person blob, programme text, category text, stage text, cycle integer, referent blob, opened text, since integer, contact integer, outcome text, closed text);
        create index if not exists lp on l (person); create index if not exists lr on l (cell, referent, outcome, contact); create index if not exists ls on l (cell, programme, stage);
        """;

    public static Task<double> PerSecond(string file, BareRows rows, int together)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using (var create = connection.CreateCommand())
        {
            create.CommandText = Create;
            create.ExecuteNonQuery();
        }

        var projects = Enumerable.Range(0, 2000).Select(_ => Guid.NewGuid().ToByteArray()).ToArray();
        using var e = Prepare(connection, "insert into e (stream, version, kind, name, cell, worker, at, operation, person, data, secret) values ($0,$1,$2,$3,$4,$5,$6,$7,$8,$9,$10)", 11);
        using var o = Prepare(connection, "insert into o values ($0,$1,$2,$3)", 4);
        using var a = Prepare(connection, "insert into a values ($0,$1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)", 16);
        using var l = Prepare(connection, "insert into l values ($0,$1,$2,$3,$4,$5,1,$6,$7,$8,$9,null,null) on conflict (project) do update set contact = excluded.contact", 10);
        var (cell, worker, person) = (rows.Event.Cell.ToByteArray(), rows.Event.Worker.ToByteArray(), Guid.NewGuid().ToByteArray());
        const int Count = 20_000;
        var best = 0.0;

        for (var round = 0; round < 3; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var done = 0; done < Count; done += together)
            {
                using var transaction = connection.BeginTransaction();
                for (var i = 0; i < together; i++)
                {
                    var (project, operation, act) = (projects[(done + i) % projects.Length], Guid.CreateVersion7().ToByteArray(true), Guid.CreateVersion7().ToByteArray(true));
                    Run(e, transaction, project, (round * Count) + done + i, rows.Event.Kind, rows.Event.Name, cell, worker, rows.Event.At.UtcTicks, operation, person, rows.Event.Data, rows.Event.Secret!);
                    Run(o, transaction, operation, rows.Operation.Fingerprint, 1, rows.Operation.At.UtcTicks);
                    Run(a, transaction, project, act, cell, person, rows.Act.Programme, rows.Act.Category!, rows.Act.Stage!, rows.Act.Kind, "SocioCommunity", "Accepted", 1, rows.Act.At.UtcTicks, "2026-11-23", "Centre", worker, 0);
                    Run(l, transaction, project, cell, person, rows.Act.Programme, rows.Act.Category!, rows.Act.Stage!, worker, "2026-11-23", rows.Act.At.UtcTicks, rows.Act.At.UtcTicks + (round * Count) + done + i);
                }

                transaction.Commit();
            }

            best = Math.Max(best, Count / watch.Elapsed.TotalSeconds);
        }

        return Task.FromResult(best);
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Texts of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        return command;
    }

    private static void Run(SqliteCommand command, SqliteTransaction transaction, params object[] values)
    {
        command.Transaction = transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }
}

/// <summary>The same rows by Npgsql alone: one batch of prepared statements in a transaction.</summary>
internal static class BarePostgres
{
    private const string Create = """
        drop table if exists be; drop table if exists bo; drop table if exists ba; drop table if exists bl;
        create table be (position bigint generated by default as identity primary key, stream uuid, version int, kind text, name text, cell uuid, worker uuid, at bigint, operation uuid, person uuid, data text, secret bytea);
        create unique index on be (stream, version); create index on be (kind, position);
        create table bo (id uuid primary key, fingerprint bytea, version int, at bigint);
        create table ba (project uuid, act uuid, cell uuid, person uuid, programme text, category text, stage text, kind text, approach text, answer text, quantity int, at bigint, day date, commune text, worker uuid, withdrawn boolean, primary key (project, act));
        create index on ba (cell, day, at);
        create table bl (project uuid primary key, cell uuid, person uuid, programme text, category text, stage text, cycle int, referent uuid, opened date, since bigint, contact bigint, outcome text, closed date);
        create index on bl (person); create index on bl (cell, referent, outcome, contact); create index on bl (cell, programme, stage);
        """;

    public static async Task<double> PerSecond(string connection, BareRows rows, int clients, int together)
    {
        await using var source = new NpgsqlDataSourceBuilder(connection + ";Maximum Pool Size=64;Max Auto Prepare=16") .Build();
        await using (var create = source.CreateCommand(Create))
        {
            await create.ExecuteNonQueryAsync();
        }

        var projects = Enumerable.Range(0, 2000).Select(_ => Guid.NewGuid()).ToArray();
        var version = 0;
        var result = await Load.Best(clients, 20_000 / together, async i =>
        {
            await using var open = await source.OpenConnectionAsync();
            await using var batch = new NpgsqlBatch(open);
            for (var one = 0; one < together; one++)
            {
                var project = projects[((i * together) + one) % projects.Length];
                var (operation, act) = (Guid.CreateVersion7(), Guid.CreateVersion7());
                Add(batch, "insert into be (stream, version, kind, name, cell, worker, at, operation, person, data, secret) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)", project, Interlocked.Increment(ref version), rows.Event.Kind, rows.Event.Name, rows.Event.Cell, rows.Event.Worker, rows.Event.At.UtcTicks, operation, rows.Act.Person!, rows.Event.Data, rows.Event.Secret!);
                Add(batch, "insert into bo values ($1,$2,$3,$4)", operation, rows.Operation.Fingerprint, 1, rows.Operation.At.UtcTicks);
                Add(batch, "insert into ba values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16)", project, act, rows.Event.Cell, rows.Act.Person!, rows.Act.Programme, rows.Act.Category!, rows.Act.Stage!, rows.Act.Kind, "SocioCommunity", "Accepted", 1, rows.Act.At.UtcTicks, rows.Act.Day, "Centre", rows.Event.Worker, false);
                Add(batch, "insert into bl values ($1,$2,$3,$4,$5,$6,1,$7,$8,$9,$10,null,null) on conflict (project) do update set contact = excluded.contact", project, rows.Event.Cell, rows.Act.Person!, rows.Act.Programme, rows.Act.Category!, rows.Act.Stage!, rows.Event.Worker, rows.Act.Day, rows.Act.At.UtcTicks, rows.Act.At.UtcTicks + version);
            }

            await batch.ExecuteNonQueryAsync();
        });
        return result.PerSecond * together;
    }

    private static void Add(NpgsqlBatch batch, string sql, params object[] values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        batch.BatchCommands.Add(command);
    }
}
