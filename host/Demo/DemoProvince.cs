using Microsoft.EntityFrameworkCore;
using SocialWatch.Access;
using SocialWatch.Grains;
using SocialWatch.Host.Commands;
using SocialWatch.Journal;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Host.Demo;

/// <summary>A fictional province of two thousand people and two years, made by sending the real commands.</summary>
internal sealed class DemoProvince(IDbContextFactory<JournalDb> databases)
{
    public const int People = 2000;

    private const int AtOnce = 64;

    /// <summary>The demo's passwords are printed for everybody: its data must never be served as if it were real, nor the other way round.</summary>
    /// <exception cref="StorageNotUsable">A demo database without --demo, or another one with it.</exception>
    public async Task RefuseElsewhere(HouseOptions options)
    {
        await using var db = await databases.CreateDbContextAsync();
        var cells = await db.Cells.AsNoTracking().Select(cell => cell.Cell).ToListAsync();
        var isDemo = cells.Contains(DemoCast.Cell.Value);

        if (isDemo != options.IsDemo && cells.Count > 0)
        {
            throw new StorageNotUsable(isDemo
                ? $"{options.Folder} holds the demo, whose passwords everybody knows. Start it with --demo, or name another folder with --data."
                : $"{options.Folder} holds a real cell. The demo is not made there; name another folder with --data.");
        }
    }

    /// <summary>Makes what is not there yet. Interrupted, it goes on at the next start: every step has the same operation id again.</summary>
    public static async Task MakeIfMissing(IServiceProvider serving, CancellationToken stop)
    {
        var options = serving.GetRequiredService<HouseOptions>();
        var done = Path.Combine(options.Folder, "demo.made");
        if (!File.Exists(done))
        {
            var clock = new ScriptedClock();
            // The names of colleagues, which the door asks for, need the words.
            var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddSocialWatchWeb();
            await using var house = services.AddHouse(options, serving.GetRequiredService<InstalledProgrammes>().Modules).BuildServiceProvider();
            await Make(house, clock, stop);
            Directory.CreateDirectory(options.Folder);
            await File.WriteAllTextAsync(done, "", stop);
        }

        foreach (var worker in DemoCast.Workers)
        {
            Console.WriteLine($"  {worker.Role,-12} {worker.UserName,-14} {worker.Password}");
        }
    }

    private static async Task Make(IServiceProvider house, ScriptedClock clock, CancellationToken stop)
    {
        // Beginning at midnight, so that a demo interrupted and made again on one day is the same demo.
        var end = MoroccoTime.FromWall(clock.MoroccoNow().Date);
        clock.Set(end.AddYears(-2).AddDays(-1));
        await MakeCell(house);

        var programmes = house.GetRequiredService<InstalledProgrammes>();
        var scripts = Enumerable.Range(1, People).Select(number => DemoScript.Of(number, programmes.Modules, programmes.AsInstalled, end)).ToList();
        IReadOnlyList<DemoStep> nights = [.. DemoNights.Of(programmes.AsInstalled, end), .. DemoCampaigns.Of(programmes.AsInstalled, end)];
        var total = scripts.Sum(script => script.Count) + nights.Count;
        var acts = scripts.Sum(script => script.Count(step => step.Command is RecordAct));
        var made = 0L;

        await HouseCommand.WithBar($"Demo province: {People:N0} people, {acts:N0} acts", async tell =>
        {
            await Parallel.ForEachAsync(scripts, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (script, _) =>
            {
                foreach (var step in script)
                {
                    clock.Set(step.At);
                    Must(await Send(house, step), step);
                    tell(Interlocked.Increment(ref made), total);
                }
            });
            foreach (var step in nights)
            {
                clock.Set(step.At);
                Must(await Send(house, step), step);
                tell(Interlocked.Increment(ref made), total);
            }

            return made;
        });
    }

    private static async Task MakeCell(IServiceProvider house)
    {
        var cells = house.GetRequiredService<IAggregates<Cell, CellEvent>>();
        var coordinator = DemoCast.Coordinator;
        await cells.Do(DemoCast.Cell.Value, DemoCast.Founding, new OperationId(DemoCast.Id(6, 0)), coordinator);
        for (var i = 0; i < DemoCast.Centres.Count; i++)
        {
            await cells.Do(DemoCast.Cell.Value, DemoCast.Centres[i], new OperationId(DemoCast.Id(6, i + 1)), coordinator);
        }

        await using var scope = house.CreateAsyncScope();
        var registry = scope.ServiceProvider.GetRequiredService<WorkerRegistry>();
        foreach (var worker in DemoCast.WorkersWith(house.GetRequiredService<InstalledProgrammes>()))
        {
            if (await registry.Add(worker) is { } why)
            {
                throw new InvalidOperationException($"{worker.UserName}: {why}");
            }
        }
    }

    private static Task<Answer> Send(IServiceProvider house, DemoStep step) => step.Command switch
    {
        PersonCommand ask => house.GetRequiredService<IAggregates<Person, PersonEvent>>().Do(step.Target, ask, step.Operation, step.Asker),
        SignalCommand ask => house.GetRequiredService<IStreet>().Do(new SignalId(step.Target), ask, step.Operation, step.Asker),
        RoundCommand ask => house.GetRequiredService<IStreet>().Do(new RoundId(step.Target), ask, step.Operation, step.Asker),
        CampaignCommand ask => house.GetRequiredService<ICampaigns>().Do(new CampaignId(step.Target), ask, step.Operation, step.Asker),
        CellCommand ask => house.GetRequiredService<IAggregates<Cell, CellEvent>>().Do(step.Target, ask, step.Operation, step.Asker),
        LifeProjectCommand ask => house.GetRequiredService<ILifeProjects>().Do(new LifeProjectId(step.Target), ask, step.Operation, step.Asker),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Must(Answer answer, DemoStep step)
    {
        if (answer is Answer.Refused { Why: var why })
        {
            throw new InvalidOperationException($"The demo's {step.Command.GetType().Name} was refused: {why}");
        }
    }
}
