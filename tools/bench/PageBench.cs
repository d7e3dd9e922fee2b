using Microsoft.EntityFrameworkCore.Diagnostics;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Bench;

/// <summary>The life project page under 16 clients, beside a bare Razor page with one query in the same host; and its round trips to the database.</summary>
internal static class PageBench
{
    private const int Clients = 16;
    private const int Count = 6_000;

    public static async Task Run(string folder)
    {
        await using var served = await Served.Start(Path.Combine(folder, "page"));
        var projects = await served.World.Register(200, Programme.Id, Programme.Category);
        foreach (var project in projects)
        {
            for (var i = 0; i < 10; i++)
            {
                World.Must(await served.World.LifeProjects.Do(project, World.Act(Programme.Act), OperationId.New(), served.World.Asker));
                World.Must(await served.World.LifeProjects.Do(project, new WriteNote(NoteId.New(), null, "He spoke for a long time tonight."), OperationId.New(), served.World.Asker));
            }
        }

        var bare = await Load.Best(Clients, Count, _ => Get(served.Client, "/bare-page"));
        var page = await Load.Best(Clients, Count, i => Get(served.Client, $"/life-projects/{projects[i % projects.Length].Value}"));
        var before = RoundTrips.Count;
        await Get(served.Client, $"/life-projects/{projects[0].Value}");
        Console.WriteLine($"page SQLite: {page.PerSecond:N0} life project pages/s (p50 {page.P(0.5):N1} ms, p99 {page.P(0.99):N1} ms) beside a bare page {bare.PerSecond:N0}/s (p99 {bare.P(0.99):N1} ms): ratio {page.PerSecond / bare.PerSecond:N2}, asked 0.33; database round trips {RoundTrips.Count - before}, asked 1, at most 3");
    }

    internal static async Task Get(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }
}

/// <summary>Counts the commands EF Core sends, whatever the database.</summary>
internal sealed class RoundTrips : IObserver<System.Diagnostics.DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static long s_count;

    private RoundTrips() { }

    public static long Count => Interlocked.Read(ref s_count);

    public static IDisposable Listen() => System.Diagnostics.DiagnosticListener.AllListeners.Subscribe(new RoundTrips());

    public void OnNext(System.Diagnostics.DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
        {
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name)
        {
            Interlocked.Increment(ref s_count);
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";
}
