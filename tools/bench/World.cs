using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;

namespace SocialWatch.Bench;

/// <summary>A cell with people in it, in whatever house is given: with pages or without.</summary>
internal sealed class World(IServiceProvider services, Asker asker)
{
    private static int s_acts;

    public const string Commune = "Centre";

    public static readonly IReadOnlySet<Permission> All = new HashSet<Permission>(Enum.GetValues<Permission>());

    public Asker Asker => asker;

    public ILifeProjects LifeProjects { get; } = services.GetRequiredService<ILifeProjects>();

    private IAggregates<Person, PersonEvent> People { get; } = services.GetRequiredService<IAggregates<Person, PersonEvent>>();

    /// <summary>Kernel, journal and grains as the host composes them, without pages.</summary>
    public static async Task<(ServiceProvider House, World World)> WithoutPages(JournalOptions options)
    {
        var house = House(options);
        await house.GetRequiredService<StorageStart>().Migrate();
        var world = new World(house, new Asker(WorkerId.New(), CellId.New(), All));
        await world.Found();
        return (house, world);
    }

    /// <summary>Another start on a database that is there, with everybody asleep.</summary>
    public static (ServiceProvider House, World World) Reopened(JournalOptions options, Asker asker)
    {
        var house = House(options);
        return (house, new World(house, asker));
    }

    private static ServiceProvider House(JournalOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton(BenchProgramme.Installed);
        services.AddSingleton<IWorkerNames, NoColleagues>();
        services.AddJournal(options, []).AddGrainsInProcess();
        return services.BuildServiceProvider();
    }

    public async Task Found() => Must(await services.GetRequiredService<IAggregates<Cell, CellEvent>>()
        .Do(Asker.Cell.Value, new FoundCell("Benslimane", "Bench", [Commune]), OperationId.New(), Asker));

    /// <summary>People with an open life project each.</summary>
    public async Task<ImmutableArray<LifeProjectId>> Register(int people, string programme, string category)
    {
        var projects = new LifeProjectId[people];
        await Parallel.ForAsync(0, people, new ParallelOptions { MaxDegreeOfParallelism = 256 }, async (i, _) =>
        {
            var person = PersonId.New();
            Must(await People.Do(person.Value, new RegisterPerson($"Person {i}", null, Sex.Male, AgeBand.From26To59, null, Commune, null), OperationId.New(), Asker));
            projects[i] = LifeProjectIds.Of(person, programme);
            Must(await LifeProjects.Do(projects[i], new OpenLifeProject(person, programme, category, Asker.Worker, null), OperationId.New(), Asker));
        });
        return [.. projects];
    }

    /// <summary>Each a little later than the one before, as in life: a row that does not change would not be written.</summary>
    public static RecordAct Act(string kind) =>
        new(ActId.New(), kind, ActAnswer.Accepted, 1, DateTimeOffset.UnixEpoch.AddYears(50).AddSeconds(Interlocked.Increment(ref s_acts)), Commune, "near the station", null, null, null);

    public static void Must(Answer answer)
    {
        if (answer is not Answer.Done)
        {
            throw new InvalidOperationException(answer.ToString());
        }
    }

    /// <summary>Everybody here works alone.</summary>
    private sealed class NoColleagues : IWorkerNames
    {
        public Task<IReadOnlyList<Colleague>> Of(CellId cell) => Task.FromResult<IReadOnlyList<Colleague>>([]);

        public string NameOf(WorkerId worker) => "Worker";
    }
}
