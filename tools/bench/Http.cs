using System.Net.Http.Json;
using System.Text.Json;
using SocialWatch.Journal;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Bench;

/// <summary>One command a request through POST /api/operations, 16 clients, beside a minimal endpoint that writes the same rows with plain EF Core.</summary>
internal static class Http
{
    private const int Clients = 16;
    private const int Count = 8_000;

    public static async Task Run(string folder)
    {
        await using var served = await Served.Start(Path.Combine(folder, "http"));
        using var device = await served.Device();
        var projects = await served.World.Register(2000, Programme.Id, Programme.Category);

        var bare = await Load.Best(Clients, Count, async i =>
        {
            using var answer = await device.PostAsJsonAsync("/bare", new BareCommand(i, Guid.CreateVersion7(), "meal", "near the station", DateTimeOffset.UnixEpoch.AddYears(50)));
        });
        var ours = await Load.Best(Clients, Count, async i =>
        {
            var act = World.Act(Programme.Act);
            using var answer = await device.PostAsJsonAsync("/api/operations", new
            {
                operations = new[] { new { id = Guid.CreateVersion7(), target = projects[i % projects.Length].Value, command = "life-project.record-act.v1", data = JsonSerializer.SerializeToElement(act, EventJson.Whole) } },
            });
            var text = await answer.Content.ReadAsStringAsync();
            if (!text.Contains("\"status\":200", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(text);
            }
        });
        Console.WriteLine($"http SQLite: {ours.PerSecond:N0} commands/s (p50 {ours.P(0.5):N1} ms, p99 {ours.P(0.99):N1} ms) beside a bare EF Core endpoint {bare.PerSecond:N0}/s (p99 {bare.P(0.99):N1} ms): ratio {ours.PerSecond / bare.PerSecond:N2}, asked 1.5");
    }
}

/// <summary>The first programme that is installed: the host's own modules are found, not named.</summary>
internal static class Programme
{
    public const string Id = "homeless";
    public const string Category = "homeless";
    public const string Act = "hot-meal";
}
