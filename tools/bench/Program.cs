using System.Diagnostics;
using SocialWatch.Bench;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

var pg = args.FirstOrDefault();
var folder = Directory.CreateTempSubdirectory("sw-bench").FullName;
var options = pg is null ? JournalOptions.In(folder) : new JournalOptions(DatabaseKind.PostgreSql, pg + ";Database=sw", pg + ";Database=swkeys", Path.Combine(folder, "m.key"));
await using var world = await World.Open(options);
var projects = await world.Register(2000);
for (var round = 0; round < 4; round++)
{
    var count = 20_000;
    var watch = Stopwatch.StartNew();
    await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, _) =>
    {
        World.Must(await world.LifeProjects.Do(projects[i % projects.Length], new RecordAct(ActId.New(), "meal", ActAnswer.Accepted, 1, DateTimeOffset.UnixEpoch, "Centre", "near the station", null, null, null), OperationId.New(), world.Asker));
    });
    Console.WriteLine($"{count / watch.Elapsed.TotalSeconds:N0} commands/s");
}
