using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Index;
using SocialWatch.People.Matching;

namespace SocialWatch.Bench;

/// <summary>A million people in the index: how long it takes to fill, what a person weighs, how long a search takes, whom it finds; the same names and searches in pg_trgm on this machine.</summary>
internal static class Names
{
    private const int Seed = 7;
    private const int Most = 50;
    private const int Searches = 400;

    private static readonly CellId Cell = CellId.New();

    public static async Task Run(string? postgres, int count)
    {
        var names = new PeopleNames(Seed);
        var people = new (Guid Id, string Name)[count];
        var sought = new List<(Guid Id, string Typed)>();
        for (var i = 0; i < count; i++)
        {
            var person = names.Person();
            people[i] = (Guid.CreateVersion7(), names.Spell(person, habits: i % 2));
            if (i % (count / Searches) == 0)
            {
                sought.Add((people[i].Id, names.Typed(person)));
            }
        }

        var index = Filled(people);
        Tell("index", sought, typed => index.Find(new Search(Cell, typed), Most).People.Select(person => person.Person.Value));
        Tell("index, people alike", sought, typed => index.Alike(Cell, new Evidence { Names = [typed] }, Most).Select(alike => alike.Person.Value));
        if (postgres is null)
        {
            Console.WriteLine("pg_trgm: not measured; tools/bench/run starts a PostgreSQL.");
            return;
        }

        await using var connection = await Loaded(postgres, people);
        foreach (var (how, query) in new[]
        {
            ("% and similarity", "SELECT id FROM names WHERE name % $1 ORDER BY similarity(name, $1) DESC LIMIT 50"),
            ("nearest first <->", "SELECT id FROM names ORDER BY name <-> $1 LIMIT 50"),
        })
        {
            await using var ask = new NpgsqlCommand(query, connection);
            var typed = ask.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text });
            await using var limit = new NpgsqlCommand("SET pg_trgm.similarity_threshold = 0.3", connection);
            await limit.ExecuteNonQueryAsync();
            typed.Value = "";
            await ask.PrepareAsync();
            Tell($"pg_trgm, {how}", sought, name =>
            {
                typed.Value = name;
                using var rows = ask.ExecuteReader();
                var found = new List<Guid>(Most);
                while (rows.Read())
                {
                    found.Add(rows.GetGuid(0));
                }

                return found;
            });
        }
    }

    private static NameIndex Filled((Guid Id, string Name)[] people)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var index = new NameIndex();
        var start = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var worker = WorkerId.New();
        for (var i = 0; i < people.Length; i++)
        {
            var stamp = new Stamp(worker, Cell, start.AddMinutes(i));
            index.Heard(people[i].Id, new Recorded<PersonEvent>(new PersonRegistered(new string(people[i].Name), null, Sex.Male, AgeBand.From26To59, null, "Centre", null), stamp, 1));
        }

        index.Find(new Search(Cell, "a"), 1);
        var filled = clock.Elapsed;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"names: {people.Length:N0} people in the index after {filled.TotalSeconds:N1} s, {bytes / people.Length:N0} bytes a person, name and all");
        return index;
    }

    private static void Tell(string name, List<(Guid Id, string Typed)> sought, Func<string, IEnumerable<Guid>> find)
    {
        // Once before, so that nobody pays for what is compiled or read from the disk.
        foreach (var (_, typed) in sought.Take(40))
        {
            _ = find(typed).Count();
        }

        var times = new List<double>();
        var right = 0;
        foreach (var (id, typed) in sought)
        {
            var clock = Stopwatch.StartNew();
            var found = find(typed).ToList();
            times.Add(clock.Elapsed.TotalMilliseconds);
            right += found.Contains(id) ? 1 : 0;
        }

        times.Sort();
        Console.WriteLine($"  {name,-28} p50 {times[times.Count / 2],9:N2} ms  p99 {times[times.Count * 99 / 100],9:N2} ms  found among the first {Most}: {(double)right / sought.Count:P1}");
    }

    private static async Task<NpgsqlConnection> Loaded(string postgres, (Guid Id, string Name)[] people)
    {
        var connection = new NpgsqlConnection(postgres + ";Database=postgres;Command Timeout=0");
        await connection.OpenAsync();
        await Do(connection, "CREATE EXTENSION IF NOT EXISTS pg_trgm; DROP TABLE IF EXISTS names; CREATE UNLOGGED TABLE names (id uuid, name text)");
        var clock = Stopwatch.StartNew();
        await using (var copy = await connection.BeginBinaryImportAsync("COPY names FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var (id, name) in people)
            {
                await copy.StartRowAsync();
                await copy.WriteAsync(id, NpgsqlDbType.Uuid);
                await copy.WriteAsync(name, NpgsqlDbType.Text);
            }

            await copy.CompleteAsync();
        }

        await Do(connection, "SET maintenance_work_mem = '512MB'; CREATE INDEX ON names USING gin (name gin_trgm_ops); CREATE INDEX ON names USING gist (name gist_trgm_ops); ANALYZE names");
        Console.WriteLine($"  pg_trgm: loaded and both its indexes (GIN, GiST) made after {clock.Elapsed.TotalSeconds:N1} s");
        return connection;
    }

    private static async Task Do(NpgsqlConnection connection, string what)
    {
        await using var command = new NpgsqlCommand(what, connection);
        await command.ExecuteNonQueryAsync();
    }
}
