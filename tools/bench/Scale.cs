using System.Diagnostics;
using SocialWatch.Journal;
using SocialWatch.Kernel;

namespace SocialWatch.Bench;

/// <summary>What a command and the read behind the life project page cost with few and with many people in the database.</summary>
internal static class Scale
{
    private const int Few = 2_000;
    private const int Sample = 4_000;

    public static async Task Run(string folder, int many)
    {
        var (house, world) = await World.WithoutPages(JournalOptions.In(Path.Combine(folder, "scale")));
        await using (house)
        {
            var projects = await world.Register(Few, BenchProgramme.Id, BenchProgramme.Category);
            var (command, read) = await Measure(world, [.. projects]);
            var watch = Stopwatch.StartNew();
            await world.Register(many - Few, BenchProgramme.Id, BenchProgramme.Category);
            Console.WriteLine($"scale: {many:N0} people registered with a life project each in {watch.Elapsed.TotalSeconds:N0} s");
            var (commandLater, readLater) = await Measure(world, [.. projects]);
            Console.WriteLine($"scale SQLite {many:N0} people: a command costs {command / commandLater:N2} of what it does with {Few:N0}, the page's read {read / readLater:N2}; asked at most 1.1");
        }
    }

    private static async Task<(double Command, double Read)> Measure(World world, LifeProjectId[] projects)
    {
        var command = await Load.Best(16, Sample, async i =>
            World.Must(await world.LifeProjects.Do(projects[i % projects.Length], World.Act("meal"), OperationId.New(), world.Asker)));
        var read = await Load.Best(16, Sample, async i => _ = await world.LifeProjects.Read(projects[i % projects.Length], world.Asker) ?? throw new InvalidOperationException());
        return (command.PerSecond, read.PerSecond);
    }
}
