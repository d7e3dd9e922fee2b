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

/// <summary>The kernel, journal and grains as the host composes them, with a cell and people in it, without pages.</summary>
internal sealed class World : IAsyncDisposable
{
    private static readonly HashSet<Permission> All = [.. Enum.GetValues<Permission>()];

    private World(ServiceProvider services) => Services = services;

    public ServiceProvider Services { get; }

    public Asker Asker { get; private set; } = new(WorkerId.New(), CellId.New(), All);

    public ILifeProjects LifeProjects => Services.GetRequiredService<ILifeProjects>();

    public IAggregates<Person, PersonEvent> People => Services.GetRequiredService<IAggregates<Person, PersonEvent>>();

    public static async Task<World> Open(JournalOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton(BenchProgramme.Installed);
        services.AddJournal(options, []).AddGrainsInProcess();
        var world = new World(services.BuildServiceProvider());
        await world.Services.GetRequiredService<StorageStart>().Migrate();
        await world.Services.GetRequiredService<IAggregates<Cell, CellEvent>>().Do(world.Asker.Cell.Value, new FoundCell("Benslimane", "Bench", ["Centre"]), OperationId.New(), world.Asker);
        return world;
    }

    /// <summary>People with an open life project each.</summary>
    public async Task<ImmutableArray<LifeProjectId>> Register(int people)
    {
        var projects = new LifeProjectId[people];
        await Parallel.ForAsync(0, people, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, _) =>
        {
            var person = PersonId.New();
            Must(await People.Do(person.Value, new RegisterPerson($"Person {i}", null, Sex.Male, AgeBand.From26To59, null, "Centre", null), OperationId.New(), Asker));
            projects[i] = LifeProjectIds.Of(person, BenchProgramme.Id);
            Must(await LifeProjects.Do(projects[i], new OpenLifeProject(person, BenchProgramme.Id, "category", Asker.Worker, null), OperationId.New(), Asker));
        });
        return [.. projects];
    }

    public static void Must(Answer answer)
    {
        if (answer is not Answer.Done)
        {
            throw new InvalidOperationException(answer.ToString());
        }
    }

    public ValueTask DisposeAsync() => Services.DisposeAsync();
}
