using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Access;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Bench;

/// <summary>The board of the night with 500 open signals and 50 rounds, whole and part by part, beside a bare Razor page with one query in the same host.</summary>
internal static class Night
{
    private const int Signals = 500;
    private const int Rounds = 50;
    private const int Clients = 4;
    private const int Count = 200;

    public static async Task Run(string folder)
    {
        await using var served = await Served.Start(Path.Combine(folder, "night"));
        // The bare page shows the row of a life project.
        await served.World.Register(1, Programme.Id, Programme.Category);
        await Fill(served);
        var bare = await Load.Best(Clients, Count, _ => PageBench.Get(served.Client, "/bare-page"));
        foreach (var (part, path) in new[] { ("whole", "/tonight"), ("signals", "/tonight?part=signals"), ("rounds", "/tonight?part=rounds"), ("hand-over", "/tonight?part=hand-over"), ("places", "/tonight?part=places") })
        {
            await PageBench.Get(served.Client, path);
            var before = RoundTrips.Count;
            await PageBench.Get(served.Client, path);
            var trips = RoundTrips.Count - before;
            var shown = await Load.Best(Clients, Count, _ => PageBench.Get(served.Client, path));
            Console.WriteLine($"night SQLite, {part}: {Signals} open signals, {Rounds} rounds: p50 {shown.P(0.5):N1} ms, p99 {shown.P(0.99):N1} ms beside a bare page p50 {bare.P(0.5):N1} ms; database round trips {trips}");
        }
    }

    private static async Task Fill(Served served)
    {
        var (street, asker) = (served.Services.GetRequiredService<IStreet>(), served.World.Asker);
        var now = served.Services.GetRequiredService<TimeProvider>().MoroccoNow();
        await Parallel.ForAsync(0, Signals, async (i, _) => World.Must(await street.Do(
            new SignalId(Guid.CreateVersion7()),
            new RaiseSignal(SignalSource.Citizen, Urgency.Tonight, World.Commune, $"Platform {i}", "A man in a grey coat", 1, Sex.Male, AgeBand.From60, "A guard", now.AddSeconds(-i)),
            OperationId.New(), asker)));

        await using var scope = served.Services.CreateAsyncScope();
        var workers = scope.ServiceProvider.GetRequiredService<WorkerRegistry>();
        for (var i = 0; i < Rounds; i++)
        {
            var worker = new NewWorker(WorkerId.New(), asker.Cell, Roles.Volunteer, $"Worker {i}", $"worker{i}", "wooden plank outside");
            await workers.Add(worker);
            World.Must(await served.Services.GetRequiredService<IAggregates<Cell, CellEvent>>().Do(
                asker.Cell.Value, new StateTraining(worker.Id, DateOnly.FromDateTime(now.DateTime).AddYears(1)), OperationId.New(), asker));
            var round = new RoundId(Guid.CreateVersion7());
            World.Must(await street.Do(round, new PlanRound(RoundKind.Planned, now, now.AddMinutes(1), [worker.Id], [World.Commune], null, null, null), OperationId.New(), asker));
            World.Must(await street.Do(round, new StartRound(now), OperationId.New(), asker));
        }
    }
}
