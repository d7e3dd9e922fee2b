using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace SocialWatch.Host;

/// <summary>What a copy of one database holds.</summary>
/// <param name="Shape">Its last migration.</param>
internal sealed record CopyHeld(long Rows, string Shape);

/// <summary>How one kind of database is copied while it is used, and put back.</summary>
internal interface IDatabaseCopy
{
    /// <summary>Copies, and counts what is in the copy, whatever the living database holds by then.</summary>
    Task<CopyHeld> Take(string database, string file, string count, CancellationToken stop);

    Task PutBack(string file, string database, CancellationToken stop);

    /// <summary>Where something stands that a backup would be put over; null when there is nothing.</summary>
    Task<string?> WhatStandsAt(string database, CancellationToken stop);
}

internal sealed class SqliteCopy : IDatabaseCopy
{
    public async Task<CopyHeld> Take(string database, string file, string count, CancellationToken stop)
    {
        // Opening a file that is not there would make an empty one, and a backup of nothing.
        var from = new SqliteConnectionStringBuilder(database) { Mode = SqliteOpenMode.ReadWrite, Pooling = false };
        if (!File.Exists(from.DataSource))
        {
            throw new BackupNotUsable($"There is no database at {from.DataSource}. Nothing was copied.");
        }

        try
        {
            await using var live = new SqliteConnection(from.ConnectionString);
            await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
            await live.OpenAsync(stop);
            await copy.OpenAsync(stop);
            live.BackupDatabase(copy);
            return await Held.In(copy, count, stop);
        }
        catch (SqliteException failed)
        {
            throw new BackupNotUsable($"{from.DataSource} cannot be copied to {file}: {failed.Message}");
        }
    }

    public async Task PutBack(string file, string database, CancellationToken stop)
    {
        var target = new SqliteConnectionStringBuilder(database).DataSource;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            File.Copy(file, target, overwrite: false);
            await using var restored = new SqliteConnection(database);
            await restored.OpenAsync(stop);
            await using var check = restored.CreateCommand();
            check.CommandText = "pragma integrity_check";
            if (await check.ExecuteScalarAsync(stop) is not "ok")
            {
                throw new BackupNotUsable($"{file} is damaged.");
            }
        }
        catch (Exception failed) when (failed is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new BackupNotUsable($"{file} cannot be put back at {target}: {failed.Message}");
        }
    }

    // Whatever lies there, even a file that is no database, is not ours to write over.
    public Task<string?> WhatStandsAt(string database, CancellationToken stop) =>
        Task.FromResult(new SqliteConnectionStringBuilder(database).DataSource is var file && File.Exists(file) ? file : null);
}

internal sealed class PostgresCopy : IDatabaseCopy
{
    public async Task<CopyHeld> Take(string database, string file, string count, CancellationToken stop)
    {
        try
        {
            await using var live = new NpgsqlConnection(database);
            await live.OpenAsync(stop);
            // One snapshot for the count and the copy: the rows that are counted are those that are copied.
            await using var snapshot = await live.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, stop);
            await using var export = new NpgsqlCommand("select pg_export_snapshot()", live, snapshot);
            var name = (string)(await export.ExecuteScalarAsync(stop))!;
            var held = await Held.In(live, count, stop);
            await Tool("pg_dump", database, ["--format=custom", $"--snapshot={name}", $"--file={file}"], stop);
            return held;
        }
        catch (NpgsqlException failed)
        {
            throw new BackupNotUsable($"The database cannot be copied to {file}: {failed.Message}");
        }
    }

    public Task PutBack(string file, string database, CancellationToken stop) => Tool("pg_restore", database, ["--exit-on-error", "--no-owner", file], stop);

    public async Task<string?> WhatStandsAt(string database, CancellationToken stop)
    {
        var at = new NpgsqlConnectionStringBuilder(database);
        try
        {
            await using var connection = new NpgsqlConnection(database);
            await connection.OpenAsync(stop);
            await using var tables = new NpgsqlCommand("select count(*) from pg_tables where schemaname = 'public'", connection);
            return await tables.ExecuteScalarAsync(stop) is 0L ? null : $"{at.Host} {at.Database}";
        }
        catch (NpgsqlException failed)
        {
            throw new BackupNotUsable($"The database {at.Host} {at.Database} cannot be used: {failed.Message}. It must exist and be empty.");
        }
    }

    private static async Task Tool(string tool, string database, string[] arguments, CancellationToken stop)
    {
        var at = new NpgsqlConnectionStringBuilder(database);
        var call = new ProcessStartInfo(tool, ["--dbname", at.Database!, "--host", at.Host!, "--port", $"{at.Port}", "--username", at.Username!, .. arguments]) { RedirectStandardError = true, UseShellExecute = false };
        call.Environment["PGPASSWORD"] = at.Password;

        using var running = Start(call);
        var said = await running.StandardError.ReadToEndAsync(stop);
        await running.WaitForExitAsync(stop);
        if (running.ExitCode != 0)
        {
            throw new BackupNotUsable($"{tool} failed: {said.Trim()}");
        }
    }

    private static Process Start(ProcessStartInfo call)
    {
        try
        {
            return Process.Start(call)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new BackupNotUsable($"{call.FileName} is not installed here; it comes with PostgreSQL's client tools.");
        }
    }
}

file static class Held
{
    public static async Task<CopyHeld> In(DbConnection open, string count, CancellationToken stop) => new(
        Convert.ToInt64(await Ask(open, count, stop), CultureInfo.InvariantCulture),
        await Ask(open, """select max("MigrationId") from "__EFMigrationsHistory" """, stop) as string ?? throw new BackupNotUsable("The database holds nothing yet. Nothing was copied."));

    private static async Task<object?> Ask(DbConnection open, string sql, CancellationToken stop)
    {
        await using var command = open.CreateCommand();
#pragma warning disable CA2100 // Written in this folder.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(stop);
    }
}
