using SocialWatch.Journal;
using SocialWatch.Kernel;

namespace SocialWatch.Bench;

/// <summary>Memory with 100,000 life projects of which 5,000 are awake.</summary>
internal static class Memory
{
    public static async Task Run(string folder)
    {
        var (house, world) = await World.WithoutPages(JournalOptions.In(Path.Combine(folder, "memory")));
        await using (house)
        {
            var empty = GC.GetTotalMemory(forceFullCollection: true);
            var projects = await world.Register(100_000, BenchProgramme.Id, BenchProgramme.Category);
            await Load.Once(16, 5_000, 0, async i => World.Must(await world.LifeProjects.Do(projects[i], World.Act("meal"), OperationId.New(), world.Asker)));
            var full = GC.GetTotalMemory(forceFullCollection: true);
            Console.WriteLine($"memory: {(full - empty) / 1024.0 / 1024:N0} MB more with 100,000 life projects of which 5,000 are awake; {Environment.WorkingSet / 1024.0 / 1024:N0} MB in all");
        }
    }
}
