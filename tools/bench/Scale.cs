using System.Diagnostics;
using SocialWatch.Journal;
using SocialWatch.Kernel;

namespace SocialWatch.Bench;

/// <summary>
/// What a command and the read behind the life project page cost with few and with many people in the database: asked of
/// life projects that sleep, and of the same ones when they are awake. Every round begins with a house just started, whose
/// code was warmed on others, and asks people spread over the whole database.
/// </summary>
internal static class Scale
{
    private const int Few = 4_000;
    private const int Sample = 2_000;
    private const int AtOnce = 16;

    public static async Task Run(string folder, int many)
    {
        var options = JournalOptions.In(Path.Combine(folder, "scale"));
        List<LifeProjectId> projects = [];
        Asker asker;
        var (first, world) = await World.WithoutPages(options);
        await using (first)
        {
            asker = world.Asker;
            projects.AddRange(await world.Register(Few, BenchProgramme.Id, BenchProgramme.Category));
        }

        var before = await Best(options, asker, projects);
        var (house, again) = World.Reopened(options, asker);
        await using (house)
        {
            var watch = Stopwatch.StartNew();
            projects.AddRange(await again.Register(many - Few, BenchProgramme.Id, BenchProgramme.Category));
            Console.WriteLine($"scale: {many:N0} people with a life project each; {many - Few:N0} of them registered in {watch.Elapsed.TotalSeconds:N0} s");
        }

        var after = await Best(options, asker, projects);
        Tell("command, asleep", before.CommandAsleep, after.CommandAsleep);
        Tell("command, awake", before.Command, after.Command);
        Tell("page's read, asleep", before.ReadAsleep, after.ReadAsleep);
        Tell("page's read, awake", before.Read, after.Read);

        void Tell(string what, double few, double lots) =>
            Console.WriteLine($"scale SQLite {many:N0} people: {what}: {lots:N0}/s beside {few:N0}/s with {Few:N0}: costs {few / lots:N2}, asked at most 1.1");
    }

    private static async Task<Figures> Best(JournalOptions options, Asker asker, List<LifeProjectId> projects)
    {
        List<Figures> rounds = [];
        for (var round = 0; round < 4; round++)
        {
            var (house, world) = World.Reopened(options, asker);
            await using (house)
            {
                rounds.Add(await Round(world, projects, new Random(round)));
            }
        }

        return new Figures(rounds.Max(one => one.CommandAsleep), rounds.Max(one => one.Command), rounds.Max(one => one.ReadAsleep), rounds.Max(one => one.Read));
    }

    private static async Task<Figures> Round(World world, List<LifeProjectId> projects, Random random)
    {
        var chosen = new HashSet<int>();
        while (chosen.Count < 2 * Sample)
        {
            chosen.Add(random.Next(projects.Count));
        }

        var (read, told) = (chosen.Take(Sample).ToArray(), chosen.Skip(Sample).ToArray());
        var warm = Enumerable.Range(0, 200).Select(i => projects[i]).ToArray();
        await Load.Once(AtOnce, warm.Length * 10, 0, i => Read(warm[i % warm.Length]));
        await Load.Once(AtOnce, warm.Length * 10, 0, i => Tell(warm[i % warm.Length]));

        var readAsleep = await Load.Once(AtOnce, Sample, 0, i => Read(projects[read[i]]));
        var readAwake = await Load.Best(AtOnce, Sample * 2, i => Read(projects[read[i % Sample]]));
        var toldAsleep = await Load.Once(AtOnce, Sample, 0, i => Tell(projects[told[i]]));
        var toldAwake = await Load.Best(AtOnce, Sample * 2, i => Tell(projects[told[i % Sample]]));
        return new Figures(toldAsleep.PerSecond, toldAwake.PerSecond, readAsleep.PerSecond, readAwake.PerSecond);

        async Task Read(LifeProjectId project) => _ = await world.LifeProjects.Read(project, world.Asker) ?? throw new InvalidOperationException();

        async Task Tell(LifeProjectId project) => World.Must(await world.LifeProjects.Do(project, World.Act("meal"), OperationId.New(), world.Asker));
    }

    /// <summary>Each a second.</summary>
    private sealed record Figures(double CommandAsleep, double Command, double ReadAsleep, double Read);
}
