using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Tests.Support;

/// <summary>
/// The kernel, journal and grains as the host composes them, without pages, on a new database of its own, with one cell in it.
/// What a test needs in it comes about by commands, as in service.
/// </summary>
public sealed class TestWorld : IAsyncDisposable
{
    public const string Commune = "Ain Sebaa";
    public const string OtherCommune = "Sidi Bernoussi";

    private static readonly HashSet<Permission> All = [.. Enum.GetValues<Permission>()];

    private readonly string? _folder;

    private TestWorld(ServiceProvider services, HandClock clock, string? folder) => (Services, Clock, _folder) = (services, clock, folder);

    public ServiceProvider Services { get; }

    public HandClock Clock { get; }

    /// <summary>A worker of the cell who may do everything.</summary>
    public Asker Asker { get; } = NewAsker();

    /// <summary>The same worker in the team of the secret programme.</summary>
    public Asker Insider => Asker with { Teams = [TestProgramme.SecretId] };

    public ILifeProjects LifeProjects => Services.GetRequiredService<ILifeProjects>();

    public IAggregates<Person, PersonEvent> People => Services.GetRequiredService<IAggregates<Person, PersonEvent>>();

    /// <param name="options">Where; a new SQLite database in a folder of its own unless told otherwise.</param>
    /// <param name="also">Services of the room that is tested.</param>
    public static async Task<TestWorld> Open(JournalOptions? options = null, Action<IServiceCollection>? also = null)
    {
        var folder = options is null ? Directory.CreateTempSubdirectory("sw-world-").FullName : null;
        var clock = new HandClock(MoroccoTime.FromWall(new DateTime(2026, 11, 20, 12, 0, 0)));
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(TestProgramme.Installed);
        services.AddSingleton<IWorkerNames, HandColleagues>();
        services.AddJournal(options ?? JournalOptions.In(folder!), []).AddGrainsInProcess();
        also?.Invoke(services);
        var world = new TestWorld(services.BuildServiceProvider(), clock, folder);
        await world.Services.GetRequiredService<StorageStart>().Migrate();
        await world.Found(world.Asker);
        return world;
    }

    public static Asker NewAsker() => new(WorkerId.New(), CellId.New(), All);

    public async Task Found(Asker asker) => Must(await Services.GetRequiredService<IAggregates<Cell, CellEvent>>()
        .Do(asker.Cell.Value, new FoundCell("Province", "Cell", [Commune, OtherCommune]), OperationId.New(), asker));

    public JournalDb Database() => Services.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContext();

    public async Task<PersonId> Register(string? name, string? description = null, Sex sex = Sex.Male, AgeBand age = AgeBand.From26To59, string? commune = Commune, Asker? asker = null)
    {
        var person = PersonId.New();
        Must(await People.Do(person.Value, new RegisterPerson(name, description, sex, age, null, commune, null), OperationId.New(), asker ?? Asker));
        return person;
    }

    public async Task Name(PersonId person, string name) => Must(await People.Do(person.Value, new NamePerson(name, null), OperationId.New(), Asker));

    public async Task<LifeProjectId> OpenLifeProject(PersonId person, string programme = TestProgramme.Id, string category = TestProgramme.Category, Asker? asker = null)
    {
        var project = LifeProjectIds.Of(person, programme);
        await Do(project, new OpenLifeProject(person, programme, category, Referent: null, BornOn: null), asker);
        return project;
    }

    /// <summary>Somebody new with an open life project.</summary>
    public async Task<LifeProjectId> Begin(string name = "Somebody", Asker? asker = null) => await OpenLifeProject(await Register(name, asker: asker), asker: asker);

    public Task<ActId> Act(LifeProjectId project, DateTime wall, string kind = TestProgramme.Meal, ActAnswer answer = ActAnswer.Accepted, int quantity = 1, string? commune = Commune) =>
        Act(project, MoroccoTime.FromWall(wall), kind, answer, quantity, commune);

    public async Task<ActId> Act(LifeProjectId project, DateTimeOffset at, string kind = TestProgramme.Meal, ActAnswer answer = ActAnswer.Accepted, int quantity = 1, string? commune = Commune)
    {
        var act = ActId.New();
        await Do(project, new RecordAct(act, kind, answer, quantity, at, commune, Place: null, Round: null, Centre: null, Note: null));
        return act;
    }

    public async Task Do(LifeProjectId project, LifeProjectCommand command, Asker? asker = null) => Must(await LifeProjects.Do(project, command, OperationId.New(), asker ?? Asker));

    /// <summary>Sets the clock to a moment on Morocco's wall.</summary>
    public void At(DateTime wall) => Clock.Set(MoroccoTime.FromWall(wall));

    public static void Must(Answer answer)
    {
        if (answer is not Answer.Done)
        {
            throw new InvalidOperationException(answer.ToString());
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (_folder is not null)
        {
            // Pooled connections keep the file open.
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
