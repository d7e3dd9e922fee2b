using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SocialWatch.Journal;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Outcomes;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Bench;

/// <summary>
/// How long a whole outcome report takes beside hand-written SQL for the same numbers over the same table in the same run.
/// The rows are put straight into the read model's tables (a million commands would measure something else); the report
/// is of the later half of the acts beside the earlier half, so that every line is read.
/// </summary>
internal static class ReportBench
{
    private const int Days = 120;
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly string[] Plain =
    [
        "select programme, kind, answer, commune, day >= $from, count(*), sum(quantity), sum(person is null) from acts where cell = $cell and day >= $before and day <= $to and not withdrawn group by 1, 2, 3, 4, 5",
        "select day, count(*), max(at) from acts where cell = $cell and day >= $before and day <= $to and not withdrawn and answer = 'Accepted' group by 1",
        """
        select now, earlier, registered_at >= $middle, first - 0, count(*) from (
          select person, max(day >= $from) now, max(day < $from) earlier, min(julianday(day)) first from acts
          where cell = $cell and day >= $before and day <= $to and not withdrawn and answer = 'Accepted' and person is not null group by person) reached
        join people on people.person = reached.person group by 1, 2, 3, 4
        """,
    ];

    public static async Task Run(string folder)
    {
        foreach (var (acts, people) in new[] { (17_500, 2_000), (1_000_000, 200_000) })
        {
            await Run(JournalOptions.In(Path.Combine(folder, $"report-{acts}")), acts, people);
        }
    }

    private static async Task Run(JournalOptions options, int acts, int people)
    {
        var (house, world) = await World.WithoutPages(options);
        await using (house)
        {
            var databases = house.GetRequiredService<IDbContextFactory<JournalDb>>();
            await Fill(databases, world.Asker.Cell.Value, acts, people);
            var words = new Words([typeof(OutcomesSetup).Assembly], NullLogger<Words>.Instance);
            var period = new Period(First.AddDays(Days / 2), First.AddDays(Days - 1));
            var scope = new Scope(world.Asker.Cell, period, null);
            var choices = new ActChoices(BenchProgramme.Installed, words);
            var (report, plain, memory) = (double.MaxValue, double.MaxValue, 0L);
            for (var round = 0; round < 4; round++)
            {
                var before = GC.GetTotalMemory(forceFullCollection: true);
                report = Math.Min(report, await Timed(() => Report(databases, world.Asker, scope, choices, words)));
                memory = Math.Max(memory, GC.GetTotalMemory(forceFullCollection: true) - before);
                plain = Math.Min(plain, await Timed(() => Sql(databases, world.Asker.Cell.Value, period)));
            }

            Console.WriteLine($"report SQLite {acts:N0} acts of {people:N0} people: {report:N0} ms beside {plain:N0} ms of hand-written SQL: ratio {report / plain:N2}, asked at most 3; {memory / 1024.0 / 1024:N1} MB kept");
        }
    }

    private static async Task Report(IDbContextFactory<JournalDb> databases, Asker asker, Scope scope, ActChoices choices, Words words)
    {
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        var draft = Drafting.Of(await Counted.Of(db, scope, First.AddDays(Days)), choices, words);
        var subject = new Subject(scope, Kernel.Cells.CellProfile.None, asker, DateTimeOffset.UnixEpoch.AddYears(57), IsSecret: false, Kept: null);
        var (told, _) = Writing.Told(draft, subject, [], words, new Dates(words));
        _ = told.ToText();
    }

    private static async Task Sql(IDbContextFactory<JournalDb> databases, Guid cell, Period period)
    {
        await using var db = await databases.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        foreach (var text in Plain)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            // Written above, nothing of it comes from outside.
#pragma warning disable CA2100
            command.CommandText = text;
#pragma warning restore CA2100
            command.Parameters.Add(new SqliteParameter("$cell", cell.ToByteArray(true)));
            command.Parameters.Add(new SqliteParameter("$before", $"{period.Before.From:yyyy-MM-dd}"));
            command.Parameters.Add(new SqliteParameter("$from", $"{period.From:yyyy-MM-dd}"));
            command.Parameters.Add(new SqliteParameter("$to", $"{period.To:yyyy-MM-dd}"));
            command.Parameters.Add(new SqliteParameter("$middle", period.From.ToDateTime(TimeOnly.MinValue).Ticks));
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
            }
        }
    }

    private static async Task<double> Timed(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task Fill(IDbContextFactory<JournalDb> databases, Guid cell, int acts, int people)
    {
        await using var db = await databases.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var ids = Enumerable.Range(0, people).Select(_ => Guid.CreateVersion7().ToByteArray(true)).ToArray();
        await Insert(db, "insert into people (person, cell, sex, age, commune, registered_at) values ($0, $1, 'Male', 'From60', 'Centre', $2)", people, i =>
            [ids[i], cell.ToByteArray(true), Day(i % Days).ToDateTime(new TimeOnly(9, 0)).Ticks]);
        var kinds = new[] { "meal", "blanket", "listening", "orientation", "shower", "clothes", "nursing", "haircut", "visit", "transport" };
        await Insert(
            db,
            "insert into acts (stream, act, cell, life_project, person, encounter, programme, secret, category, stage, kind, approach, answer, quantity, at, day, commune, round, centre, worker, withdrawn) "
            + "values ($0, $1, $2, $0, $3, null, 'bench', 0, 'c', 's', $4, 'Medical', $5, $6, $7, $8, $9, null, null, $2, 0)",
            acts,
            i =>
            [
                ids[i % people], Guid.CreateVersion7().ToByteArray(true), cell.ToByteArray(true), ids[i % people], kinds[i % kinds.Length], i % 11 == 0 ? "Refused" : "Accepted", 1 + (i % 3),
                Day((int)((long)i * Days / acts)).ToDateTime(new TimeOnly(i % 24, 0)).Ticks, $"{Day((int)((long)i * Days / acts)):yyyy-MM-dd}", $"Commune {i % 12}",
            ]);
        await transaction.CommitAsync();

        static DateOnly Day(int day) => First.AddDays(day);
    }

    private static async Task Insert(JournalDb db, string text, int rows, Func<int, object[]> row)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var (at, value) in row(0).Index())
        {
            command.Parameters.Add(new SqliteParameter($"${at}", value));
        }

        for (var i = 0; i < rows; i++)
        {
            foreach (var (at, value) in row(i).Index())
            {
                ((DbParameter)command.Parameters[at]).Value = value;
            }

            await command.ExecuteNonQueryAsync();
        }
    }
}
