using SocialWatch.Journal;

namespace SocialWatch.Tests.Guarantees;

/// <summary>A cell that works: hosts on one place, a coordinator signed in, devices of hers.</summary>
internal sealed class Town : IAsyncDisposable
{
    private Town(List<HostProcess> hosts, Coordinator coordinator, List<string> tokens)
    {
        (Hosts, Coordinator, Tokens) = (hosts, coordinator, tokens);
        Devices = [.. tokens.Select((token, i) => new Device(hosts[i % hosts.Count].Address, token))];
    }

    public IReadOnlyList<HostProcess> Hosts { get; }

    public HostProcess Host => Hosts[0];

    public Coordinator Coordinator { get; }

    public IReadOnlyList<string> Tokens { get; }

    public IReadOnlyList<Device> Devices { get; }

    /// <summary>The first start, on a new place.</summary>
    public static async Task<Town> Open(Place place, int devices = 1, int hosts = 1)
    {
        if (place.Kind is DatabaseKind.PostgreSql)
        {
            await HostProcess.Must(place, "migrate");
        }

        var first = await HostProcess.Serve(place);
        try
        {
            var coordinator = await Coordinator.Begin(first.Address);
            var tokens = new List<string>();
            for (var i = 0; i < devices; i++)
            {
                tokens.Add(await coordinator.AddDevice($"phone {i}"));
            }

            var others = new List<HostProcess>();
            for (var i = 1; i < hosts; i++)
            {
                others.Add(await HostProcess.Serve(place));
            }

            return new Town([first, .. others], coordinator, tokens);
        }
        catch
        {
            await first.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Coordinator.Dispose();
        foreach (var device in Devices)
        {
            device.Dispose();
        }

        foreach (var host in Hosts)
        {
            await host.DisposeAsync();
        }
    }
}
