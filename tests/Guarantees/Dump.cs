using System.Data.Common;
using System.Globalization;

namespace SocialWatch.Tests.Guarantees;

/// <summary>Every row of the read models as one line, in one order: the same bytes from either database when they hold the same.</summary>
internal static class Dump
{
    // The journal's own tables and those of others. Whatever else stands in the database is a read model: a new one is compared without being listed.
    private static readonly string[] NotReadModels = ["events", "operations", "read_models", "__EFMigrationsHistory", "sqlite_sequence"];

    public static async Task<IReadOnlyList<string>> ReadModels(Place place)
    {
        var tables = place.Kind is Journal.DatabaseKind.Sqlite
            ? await place.Ask("select name from sqlite_master where type = 'table'", row => row.GetString(0))
            : await place.Ask("select table_name from information_schema.tables where table_schema = 'public'", row => row.GetString(0));
        var mapped = Tables();
        Assert.Empty(mapped.Except(tables));

        var lines = new List<string>();
        foreach (var table in mapped.Order(StringComparer.Ordinal))
        {
            lines.AddRange((await place.Ask($"select * from {table}", row => Line(table, row))).Order(StringComparer.Ordinal));
        }

        return lines;
    }

    /// <summary>The events, without what is random (ciphertext) and what order of arrival decides (position).</summary>
    public static async Task<IReadOnlyList<string>> Events(Place place) =>
        [.. (await place.Ask("select stream, version, kind, name, cell, worker, at, operation, person, data, secret is not null as is_sealed from events", row => Line("events", row))).Order(StringComparer.Ordinal)];

    /// <summary>Lines that only one of the two has.</summary>
    public static int Differing(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        Math.Max(one.Except(other).Count(), other.Except(one).Count()) + Math.Abs(one.Count - other.Count);

    /// <summary>The tables of the read models, from the program's own mapping.</summary>
    public static IReadOnlyList<string> Tables() => Mapping.Tables.Except(NotReadModels).ToList();

    private static string Line(string table, DbDataReader row) => $"{table}|" + string.Join('|', Enumerable.Range(0, row.FieldCount)
        .Select(column => (Name: row.GetName(column), Text: Text(row, column))).OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => $"{one.Name}={one.Text}"));

    private static string Text(DbDataReader row, int column) => row.GetValue(column) switch
    {
        DBNull => "null",
        byte[] bytes => Convert.ToHexString(bytes),
        Guid id => Convert.ToHexString(id.ToByteArray(bigEndian: true)),
        bool yes => yes ? "1" : "0",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };
}
