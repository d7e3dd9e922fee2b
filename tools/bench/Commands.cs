using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Journal;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;

namespace SocialWatch.Bench;

/// <summary>Commands acknowledged a second, in process, 64 at once, beside the same rows written bare.</summary>
internal static class Commands
{
    private const int Clients = 64;
    private const int Count = 20_000;

    public static async Task Run(string folder, string? postgres)
    {
        await On("SQLite", JournalOptions.In(Path.Combine(folder, "commands")), bare => BareSqlite.PerSecond(Path.Combine(folder, "bare.db"), bare, 100), "100 commands a transaction", 0.5);
        if (postgres is null)
        {
            Console.WriteLine("PostgreSQL: not measured; tools/bench/run starts one.");
            return;
        }

        var options = new JournalOptions(DatabaseKind.PostgreSql, postgres + ";Database=sw_bench", postgres + ";Database=sw_bench_keys", Path.Combine(folder, "master.key"));
        await On("PostgreSQL", options, bare => BarePostgres.PerSecond(postgres + ";Database=sw_bench", bare, 32, 1), "one command a transaction, 32 clients", 1.0);
        await On("PostgreSQL", options, bare => BarePostgres.PerSecond(postgres + ";Database=sw_bench", bare, 4, 100), "100 commands a transaction, 4 clients", 0);
    }

    private static async Task On(string name, JournalOptions options, Func<BareRows, Task<double>> bare, string how, double target)
    {
        var (house, world) = await World.WithoutPages(options);
        await using (house)
        {
            var projects = await world.Register(2000, BenchProgramme.Id, BenchProgramme.Category);
            var ours = await Load.Best(Clients, Count, async i =>
                World.Must(await world.LifeProjects.Do(projects[i % projects.Length], World.Act("meal"), OperationId.New(), world.Asker)));

            await using var db = await house.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContextAsync();
            var rows = new BareRows(
                await db.Events.AsNoTracking().OrderByDescending(row => row.Position).FirstAsync(),
                await db.Operations.AsNoTracking().FirstAsync(),
                await db.Acts.AsNoTracking().FirstAsync(),
                await db.LifeProjects.AsNoTracking().FirstAsync());
            var theirs = await bare(rows);
            Console.WriteLine($"commands {name}: {ours.PerSecond:N0}/s (p50 {ours.P(0.5):N1} ms, p99 {ours.P(0.99):N1} ms) beside bare {theirs:N0}/s ({how}): ratio {ours.PerSecond / theirs:N2}{(target > 0 ? $", asked {target:N1}" : "")}");
        }
    }
}
