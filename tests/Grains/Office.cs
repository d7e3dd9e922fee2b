using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SocialWatch.Journal.Keys;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Grains;

/// <summary>One program on a real database, with a cell in it; another may stand beside it on the same one.</summary>
internal sealed class Office : IAsyncDisposable
{
    private static readonly Lazy<string> FolderOfThisRun = new(() => TempFolder.Make("sw-grains-"));
    private static readonly HashSet<Permission> All = [.. Enum.GetValues<Permission>()];

    private readonly JournalOptions _options;
    private readonly ServiceProvider _services;
    private readonly bool _withModule;

    private Office(JournalOptions options, Asker salma, FakeClock clock, SleepOptions sleep, bool withModule)
    {
        (_options, Salma, Clock, Sleep, _withModule) = (options, salma, clock, sleep, withModule);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton<IWorkerNames>(Colleagues);
        services.AddSingleton(sleep);
        services.AddSingleton(withModule ? WinterHouse.Installed : new InstalledProgrammes([]));
        services.AddJournal(options, withModule ? [typeof(WinterHouse).Assembly] : []).AddGrainsInProcess();
        _services = services.BuildServiceProvider();
    }

    /// <summary>Works in the cell and may do everything.</summary>
    public Asker Salma { get; }

    /// <summary>Salma in the team of the secret programme.</summary>
    public Asker Insider => Salma with { Teams = [Refuge.Id] };

    public FakeClock Clock { get; }

    public SleepOptions Sleep { get; }

    public string Database => _options.Journal;

    public static HandColleagues Colleagues { get; } = new();

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().DateTime);

    public IAggregates<Cell, CellEvent> Cells => _services.GetRequiredService<IAggregates<Cell, CellEvent>>();

    public InProcessAggregates<Person, PersonEvent> People => (InProcessAggregates<Person, PersonEvent>)_services.GetRequiredService<IAggregates<Person, PersonEvent>>();

    public ILifeProjects Projects => _services.GetRequiredService<ILifeProjects>();

    public IStreet Street => _services.GetRequiredService<IStreet>();

    public ICellDirectory Directory => _services.GetRequiredService<ICellDirectory>();

    public ICampaigns Campaigns => _services.GetRequiredService<ICampaigns>();

    public CampaignWatch CampaignWatch => _services.GetRequiredService<CampaignWatch>();

    public ClockWatch Watch => _services.GetServices<IHostedService>().OfType<ClockWatch>().Single();

    public static async Task<Office> Open(DatabaseKind kind, SleepOptions? sleep = null)
    {
        var embedded = JournalOptions.In(Path.Combine(FolderOfThisRun.Value, Guid.NewGuid().ToString("N")));
        var options = kind is DatabaseKind.Sqlite ? embedded : new JournalOptions(kind, PostgresServer.CreateDatabase(), PostgresServer.CreateDatabase(), embedded.MasterKeyFile);
        var office = new Office(options, new Asker(WorkerId.New(), CellId.New(), All), new FakeClock(), sleep ?? SleepOptions.Default, withModule: true);
        await office._services.GetRequiredService<StorageStart>().Migrate();
        await office.Found(office.Salma);
        return office;
    }

    public Office Beside(bool? withModule = null) => new(_options, Salma, Clock, Sleep, withModule ?? _withModule);

    /// <summary>Somebody of another cell on the same database.</summary>
    public async Task<Asker> Stranger()
    {
        var stranger = new Asker(WorkerId.New(), CellId.New(), All);
        await Found(stranger);
        return stranger;
    }

    public async Task<PersonId> Meet(string name = "Si Hamid", Asker? by = null)
    {
        var person = PersonId.New();
        Done(await People.Do(person.Value, new RegisterPerson(name, null, Sex.Male, AgeBand.From60, null, "Medina", "Bus station"), OperationId.New(), by ?? Salma));
        return person;
    }

    /// <summary>A person with an open life project.</summary>
    public async Task<LifeProjectId> Accompany(string name = "Si Hamid", string programme = WinterHouse.Id)
    {
        var person = await Meet(name);
        var project = LifeProjectIds.Of(person, programme);
        Done(await Projects.Do(project, Opening(person, programme), OperationId.New(), Insider));
        return project;
    }

    public static OpenLifeProject Opening(PersonId person, string programme = WinterHouse.Id) => new(person, programme, "elderly", Referent: null, BornOn: null);

    /// <summary>A round that is out, Salma alone.</summary>
    public async Task<RoundId> GoOut()
    {
        var (round, now) = (new RoundId(Guid.CreateVersion7()), Clock.GetUtcNow());
        Done(await Cells.Do(Salma.Cell.Value, new StateTraining(Salma.Worker, Today.AddDays(30)), OperationId.New(), Salma));
        Done(await Street.Do(round, new PlanRound(RoundKind.Spontaneous, now, now.AddHours(1), [Salma.Worker], ["Medina"], null, null, null), OperationId.New(), Salma));
        Done(await Street.Do(round, new StartRound(now), OperationId.New(), Salma));
        return round;
    }

    /// <summary>A meal for a man nobody named.</summary>
    public RecordEncounter Meets(string programme) => new(
        EncounterId.New(), programme, Clock.GetUtcNow(), 1, AgeBand.From60, Sex.Male, "Medina", "Bus station", "Grey coat", [new AnonymousAct(ActId.New(), "meal", ActAnswer.Accepted, 1)]);

    public SetGoal Goal(string wish) => new(GoalId.New(), Need: null, wish, Today.AddDays(30));

    public static RecordAct Meal(FakeClock clock) => new(ActId.New(), "meal", ActAnswer.Accepted, 1, clock.GetUtcNow(), "Medina", null, null, null, null);

    public async Task<LifeProjectRecord> See(LifeProjectId project) => (await Projects.Read(project, Salma))!;

    public async Task<JournalDb> Rows() => await _services.GetRequiredService<IDbContextFactory<JournalDb>>().CreateDbContextAsync();

    public Task Rebuild() => _services.GetRequiredService<Rebuild>().Run(progress: null, CancellationToken.None);

    public async Task Sql(string sql)
    {
        await using var db = await Rows();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>What forgetting a person means: the key is gone.</summary>
    public Task Forget(PersonId person) => _services.GetRequiredService<KeyStore>().Destroy(person.Value, Clock.GetUtcNow());

    public Task<KeysDb> KeyRows() => _services.GetRequiredService<IDbContextFactory<KeysDb>>().CreateDbContextAsync();

    public static Answer.Done Done(Answer answer) => Assert.IsType<Answer.Done>(answer);

    public static void Refused<TRefusal>(Answer answer)
        where TRefusal : Refusal => Assert.IsType<TRefusal>(Assert.IsType<Answer.Refused>(answer).Why);

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task Found(Asker by) => Done(await Cells.Do(by.Cell.Value, new FoundCell("Oued Ziz", "Cell of Oued Ziz", ["Medina", "Souk"]), OperationId.New(), by));
}
