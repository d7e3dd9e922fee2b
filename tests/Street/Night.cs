using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Street;
using SocialWatch.Street.Board;
using SocialWatch.Tests.Support;

namespace SocialWatch.Tests.Street;

/// <summary>A cell at night: two dispatchers, two volunteers with a training, and everything by real commands.</summary>
internal sealed class Night : IAsyncDisposable
{
    private Night(TestWorld world, HandColleagues colleagues) => (World, Salma, Driss, Karima, Anas) =
        (world, colleagues.Add("Salma"), colleagues.Add("Driss"), colleagues.Add("Karima"), colleagues.Add("Anas"));

    public TestWorld World { get; }

    public WorkerId Salma { get; }

    public WorkerId Driss { get; }

    public WorkerId Karima { get; }

    public WorkerId Anas { get; }

    public IStreet Street => World.Services.GetRequiredService<IStreet>();

    public TonightBoard Board => World.Services.GetRequiredService<TonightBoard>();

    public DateTimeOffset Now => World.Clock.MoroccoNow();

    public static async Task<Night> Open(JournalOptions? options = null, DateTime? wall = null)
    {
        var world = await TestWorld.Open(options, services => services.AddSingleton<StreetRows>().AddSingleton<ToldTexts>().AddSingleton<TonightBoard>());
        world.At(wall ?? new DateTime(2026, 11, 20, 22, 0, 0));
        var night = new Night(world, (HandColleagues)world.Services.GetRequiredService<IWorkerNames>());
        foreach (var worker in new[] { night.Karima, night.Anas })
        {
            await night.Train(worker, new DateOnly(2040, 1, 1));
        }

        return night;
    }

    public Asker As(WorkerId worker) => World.Asker with { Worker = worker };

    public async Task Train(WorkerId worker, DateOnly? until) => TestWorld.Must(await World.Services.GetRequiredService<IAggregates<Cell, CellEvent>>()
        .Do(World.Asker.Cell.Value, new StateTraining(worker, until), OperationId.New(), World.Asker));

    public RaiseSignal Call(string place = "Bus station") => new(
        SignalSource.Citizen, Urgency.Tonight, TestWorld.Commune, place, "A man in a grey coat", 1, Sex.Male, AgeBand.From60, "A guard", Now);

    public async Task<SignalId> Raise(RaiseSignal? call = null, Asker? by = null)
    {
        var signal = SignalId.New();
        TestWorld.Must(await Street.Do(signal, call ?? Call(), OperationId.New(), by ?? World.Asker));
        return signal;
    }

    public PlanRound Plan(DateTimeOffset from, TimeSpan length, params WorkerId[] crew) =>
        new(RoundKind.Planned, from, from + length, [.. crew], [TestWorld.Commune], "The white car", "Bus station", TestProgramme.Id);

    public async Task<RoundId> Planned(PlanRound plan)
    {
        var round = new RoundId(Guid.CreateVersion7());
        TestWorld.Must(await Street.Do(round, plan, OperationId.New(), World.Asker));
        return round;
    }

    /// <summary>A round that is out since now.</summary>
    public async Task<RoundId> Out(params WorkerId[] crew)
    {
        var round = await Planned(Plan(Now, TimeSpan.FromHours(4), crew is [] ? [Karima] : crew));
        TestWorld.Must(await Street.Do(round, new StartRound(Now), OperationId.New(), As(Karima)));
        return round;
    }

    public async Task Do(RoundId round, RoundCommand command, Asker? by = null) => TestWorld.Must(await Street.Do(round, command, OperationId.New(), by ?? As(Karima)));

    public async Task Do(SignalId signal, SignalCommand command, Asker? by = null) => TestWorld.Must(await Street.Do(signal, command, OperationId.New(), by ?? World.Asker));

    public RecordEncounter Meets(int people = 1, string kind = TestProgramme.Meal, int quantity = 1, DateTimeOffset? at = null) => new(
        EncounterId.New(), TestProgramme.Id, at ?? Now, people, AgeBand.From18To25, Sex.Male, TestWorld.Commune, "Under the bridge", "Red scarf",
        [new AnonymousAct(ActId.New(), kind, ActAnswer.Accepted, quantity)]);

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
