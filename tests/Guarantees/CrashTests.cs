using System.Diagnostics;
using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>G1: a process that dies loses nothing it acknowledged, and doubles nothing that is sent again.</summary>
public sealed class CrashTests
{
    private const int Clients = 8;

    [Theory]
    [InlineData(DatabaseKind.Sqlite, 20)]
    [InlineData(DatabaseKind.PostgreSql, 5)]
    public async Task Killed_at_any_moment_it_keeps_what_it_promised(DatabaseKind kind, int shortRun)
    {
        var kills = Figure.Times("SW_KILLS", shortRun);
        var watch = Stopwatch.StartNew();
        using var place = Place.New(kind);
        if (kind is DatabaseKind.PostgreSql)
        {
            await HostProcess.Must(place, "migrate");
        }

        var ledger = new Ledger();
        var host = await HostProcess.Serve(place);
        var token = await TokenOf(host);
        using var stop = new CancellationTokenSource();
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(() => Work(host.Address, token, ledger, stop.Token))).ToList();

        try
        {
            for (var kill = 0; kill < kills; kill++)
            {
                await Task.Delay(Random.Shared.Next(50, 1500));
                await host.Kill();
                var promised = ledger.Acknowledged;
                host = await HostProcess.Serve(place, host.Address.Port);
                Assert.Equal(0, await Ledger.Lost(place, promised));
                Assert.DoesNotContain(clients, client => client.IsFaulted);
            }

            await Task.Delay(500);
            await stop.CancelAsync();
            await Task.WhenAll(clients);
        }
        finally
        {
            await host.DisposeAsync();
        }

        var (versions, gaps, forks) = await Ledger.Versions(place);
        var (lost, doubled) = (await ledger.Lost(place), await ledger.Doubled(place));
        Figure.Print($"G1 {place.Name}: kills {kills:N0}, acknowledged {ledger.Acknowledged.Count:N0}, answers lost on the way and retried {ledger.DoneUnheard:N0}, lost {lost}, doubled {doubled}, versions {versions:N0}, gaps {gaps}, forks {forks} ({watch.Elapsed.TotalSeconds:N0} s)");
        Assert.Equal((0, 0, 0L, 0L), (lost, doubled, gaps, forks));
        Assert.Equal(ledger.Asked, ledger.Acknowledged.Count);
    }

    private static async Task<string> TokenOf(HostProcess host)
    {
        using var coordinator = await Coordinator.Begin(host.Address);
        return await coordinator.AddDevice("phone");
    }

    /// <summary>Meets people and writes down what is done, until told to stop; what was begun is finished first.</summary>
    private static async Task Work(Uri host, string token, Ledger ledger, CancellationToken stop)
    {
        using var device = new Device(host, token);
        var known = new List<Met>();
        while (!stop.IsCancellationRequested)
        {
            var batch = Next(known);
            ledger.Ask(batch.Count);
            await device.Until(batch, ledger.Acknowledge, CancellationToken.None);
        }
    }

    private static List<Op> Next(List<Met> known)
    {
        if (known.Count < 3 || Random.Shared.Next(20) == 0)
        {
            var met = Met.New();
            known.Add(met);
            return [.. Device.Meet(met), Device.RecordAct(met)];
        }

        return [.. Enumerable.Range(0, Random.Shared.Next(1, 5)).Select(_ => known[Random.Shared.Next(known.Count)]).Select(met => Random.Shared.Next(4) switch
        {
            0 => Device.JudgeNeed(met),
            1 => Device.WriteNote(met),
            _ => Device.RecordAct(met),
        })];
    }
}
