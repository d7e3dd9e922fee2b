using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Guarantees;

/// <summary>The house without pages, with the modules that stand beside the host, and a clock that is set by hand.</summary>
internal sealed class World : IAsyncDisposable
{
    public static readonly DateTimeOffset Beginning = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

    public static readonly CentreId Centre = new(new Guid("dddddddd-0000-7000-8000-000000000001"));

    // Loaded once: a module loaded twice has every type twice, and the two do not know each other.
    private static readonly IReadOnlyList<LoadedModule> s_modules = LoadedModule.In(Path.Combine(HostProcess.Folder, "modules"));

    private static readonly HashSet<Permission> All = [.. Enum.GetValues<Permission>()];

    private World(ServiceProvider services, HandClock clock) => (Services, Clock) = (services, clock);

    public ServiceProvider Services { get; }

    public HandClock Clock { get; }

    public Asker Asker { get; } = new(new WorkerId(new Guid("aaaaaaaa-0000-7000-8000-000000000001")), new CellId(new Guid("cccccccc-0000-7000-8000-000000000001")), All);

    public Asker Program => Asker with { Worker = WorkerId.System };

    public ILifeProjects LifeProjects => Services.GetRequiredService<ILifeProjects>();

    public IAggregates<Person, PersonEvent> People => Services.GetRequiredService<IAggregates<Person, PersonEvent>>();

    public InstalledProgrammes Programmes => Services.GetRequiredService<InstalledProgrammes>();

    public static async Task<World> Open(Place place)
    {
        Assert.NotEmpty(s_modules);
        var clock = new HandClock { Now = Beginning };
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(new InstalledProgrammes(s_modules));
        services.AddSingleton<IWorkerNames, HandColleagues>();
        services.AddJournal(place.Options, s_modules.Select(module => module.Assembly)).AddGrainsInProcess();
        var world = new World(services.BuildServiceProvider(), clock);
        await world.Services.GetRequiredService<StorageStart>().Migrate();
        var cells = world.Services.GetRequiredService<IAggregates<Cell, CellEvent>>();
        var cell = world.Asker.Cell.Value;
        Must(await cells.Do(cell, new FoundCell("Benslimane", "Cell", [Coordinator.Commune]), new OperationId(new Guid("00000000-0000-7000-8000-00000000000a")), world.Asker));
        Must(await cells.Do(cell, new AddCentre(Centre, "Dar"), new OperationId(new Guid("00000000-0000-7000-8000-00000000000b")), world.Asker));
        return world;
    }

    /// <summary>So many people, each with an open life project.</summary>
    public async Task Meet(int people)
    {
        for (var i = 0; i < people; i++)
        {
            var person = PersonId.New();
            Must(await People.Do(person.Value, new RegisterPerson($"Person {i}", null, Sex.Male, AgeBand.From26To59, null, Coordinator.Commune, null), OperationId.New(), Asker));
            Must(await LifeProjects.Do(LifeProjectIds.Of(person, "homeless"), new OpenLifeProject(person, "homeless", "homeless", Asker.Worker, null), OperationId.New(), Asker));
        }
    }

    public Task<Answer> Do(Guid target, object command, OperationId operation, Asker asker) => command switch
    {
        PersonCommand ask => People.Do(target, ask, operation, asker),
        LifeProjectCommand ask => LifeProjects.Do(new LifeProjectId(target), ask, operation, asker),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public ValueTask DisposeAsync() => Services.DisposeAsync();

    private static void Must(Answer answer) => Assert.True(answer is Answer.Done, answer.ToString());
}

/// <summary>Stands still until it is set.</summary>
internal sealed class HandClock : TimeProvider
{
    public DateTimeOffset Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();
}
