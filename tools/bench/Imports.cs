using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;
using SocialWatch.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Sheets.Work;

namespace SocialWatch.Bench;

/// <summary>Rows of a sheet checked and taken over a second, beside the bench of commands in the same run, and the memory that takes.</summary>
internal static class Imports
{
    public static async Task Run(string folder)
    {
        await Commands.Run(folder, postgres: null);
        // The first one warms up what is measured afterwards.
        await Of(folder, 1_000, named: 3, tell: false);
        await Of(folder, 100_000, named: 0, tell: true);
        foreach (var rows in new[] { 10_000, 100_000 })
        {
            await Of(folder, rows, named: 3, tell: true);
        }
    }

    /// <param name="named">Every so many-th row names somebody; none when 0.</param>
    private static async Task Of(string folder, int rows, int named, bool tell)
    {
        var asker = new Asker(WorkerId.New(), CellId.New(), World.All);
        var services = new ServiceCollection().AddLogging(log => log.SetMinimumLevel(LogLevel.Warning)).AddSingleton(BenchProgramme.Installed).AddSingleton<IWorkerNames>(new Alone(asker));
        services.AddJournal(JournalOptions.In(Path.Combine(folder, $"import-{rows}-{named}")), []).AddGrainsInProcess().AddSheetWork();
        await using var house = services.BuildServiceProvider();
        await house.GetRequiredService<StorageStart>().Migrate();
        await new World(house, asker).Found();
        var (sheet, parts, sheets) = (SheetId.New(), house.GetRequiredService<SheetParts>(), house.GetRequiredService<IAggregates<Sheet, SheetEvent>>());
        await Bring(sheet, Csv(rows, named), parts, sheets, asker);

        using var heap = new Heap();
        var (clock, found) = (Stopwatch.StartNew(), new CheckedSheet());
        var taken = (Sheet.Taken)(await sheets.Read(sheet.Value, asker))!.State;
        await SheetChecks.Look((await parts.Run(sheet, taken, SheetMapping.Read(taken.Mapped!.Mapping)!, asker, parts.Now))!, found, CancellationToken.None);
        var check = clock.Elapsed;
        World.Must(await sheets.Do(sheet.Value, new ApplySheet(OnlyGood: false, null, rows), OperationId.New(), asker));
        clock.Restart();
        await house.GetRequiredService<SheetWork>().RunAll(CancellationToken.None);
        var apply = clock.Elapsed;
        var done = (Sheet.Taken)(await sheets.Read(sheet.Value, asker))!.State;
        if (found.Faults > 0 || done.Sums is not { Refused: 0 } sums || sums.Acts != rows)
        {
            throw new InvalidOperationException($"Not every row was taken over: {done.Status}, {done.Sums}.");
        }

        World.Must(await sheets.Do(sheet.Value, new UndoSheet("Bench"), OperationId.New(), asker));
        clock.Restart();
        await house.GetRequiredService<SheetWork>().RunAll(CancellationToken.None);
        if (tell)
        {
            Console.WriteLine($"import of {rows:N0} rows ({sums.People:N0} people, {sums.Acts:N0} acts): checked {rows / check.TotalSeconds:N0} rows/s, taken over {rows / apply.TotalSeconds:N0} rows/s, "
                + $"taken back {rows / clock.Elapsed.TotalSeconds:N0} rows/s; at most {heap.Most / 1024.0 / 1024:N0} MB alive over the empty house");
        }
    }

    private static byte[] Csv(int rows, int named)
    {
        var text = new StringBuilder("N° dossier;Nom;Sexe;Date;Intervention;Nombre\n");
        for (var i = 0; i < rows; i++)
        {
            var who = named > 0 && i % named == 0 ? $"{i};Personne {i};M" : ";;F";
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{who};{(i % 28) + 1:00}/{(i % 12) + 1:00}/2025;repas;{(i % 40) + 1}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static async Task Bring(SheetId sheet, byte[] file, SheetParts parts, IAggregates<Sheet, SheetEvent> sheets, Asker asker)
    {
        var bytes = Guid.CreateVersion7();
        await parts.Files.Keep(bytes, new MemoryStream(file), CancellationToken.None);
        World.Must(await sheets.Do(sheet.Value, new TakeSheet("bench.csv", file.Length, bytes), OperationId.New(), asker));
        var top = SheetTop.Of(SheetFile.Open(new MemoryStream(file), new ReadingChoice()));
        var mapping = new SheetMapping
        {
            Reading = new ReadingChoice(null, "utf-8", ";"), HeadingRow = top.HeadingRow, Headings = [.. top.Headings], Columns = [.. Headings.Of(top.Headings)], Source = SheetMapping.OfTheCell, WordsChosen = true,
            Words = [new(SheetField.Act, "repas", $"{BenchProgramme.Id}/meal"), new(SheetField.Sex, "m", "Male"), new(SheetField.Sex, "f", "Female")],
        };
        World.Must(await sheets.Do(sheet.Value, new MapSheet(mapping.Write(), Guid.NewGuid()), OperationId.New(), asker));
    }

    /// <summary>What is alive, looked at every two seconds after everything else was collected.</summary>
    private sealed class Heap : IDisposable
    {
        private readonly long _empty = GC.GetTotalMemory(forceFullCollection: true);
        private readonly Timer _timer;
        private long _most;

        public Heap() => _timer = new Timer(_ => _most = Math.Max(_most, GC.GetTotalMemory(forceFullCollection: true) - _empty), null, 300, 2000);

        public long Most => _most;

        public void Dispose() => _timer.Dispose();
    }

    private sealed class Alone(Asker asker) : IWorkerNames
    {
        public Task<IReadOnlyList<Colleague>> Of(CellId cell) => Task.FromResult<IReadOnlyList<Colleague>>([new Colleague(asker.Worker, "Worker", asker.Teams, asker.May)]);

        public string NameOf(WorkerId worker) => "Worker";
    }
}
