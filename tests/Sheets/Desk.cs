using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;
using SocialWatch.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Sheets.Work;
using SocialWatch.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace SocialWatch.Tests.Sheets;

/// <summary>A cell whose coordinator brings sheets along; the background work is done when the test says so.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly Team _team = new();

    public TestWorld World { get; private init; } = null!;

    public Asker Coordinator => World.Insider;

    public SheetWork Work => World.Services.GetRequiredService<SheetWork>();

    public SheetParts Parts => World.Services.GetRequiredService<SheetParts>();

    public IAggregates<Sheet, SheetEvent> Sheets => World.Services.GetRequiredService<IAggregates<Sheet, SheetEvent>>();

    public static async Task<Desk> Open(JournalOptions? options = null, InstalledProgrammes? programmes = null)
    {
        var team = new Team();
        var world = await TestWorld.Open(options, services => services.AddSheetWork().AddSingleton<IWorkerNames>(team).AddSingleton(programmes ?? TestProgramme.Installed));
        team.Askers = [world.Insider];
        return new Desk(team) { World = world };
    }

    private Desk(Team team) => _team = team;

    public void Leave() => _team.Askers = [];

    /// <summary>From now on the cell is run by this worker alone.</summary>
    public void Takes(Asker asker) => _team.Askers = [asker];

    /// <summary>What a kill in the first leaf leaves behind: its rows begun, so many of them taken over, and none told by the leaf.</summary>
    public async Task BreakOff(SheetId sheet, int taken)
    {
        var state = await See(sheet);
        var run = (await Parts.Run(sheet, state, SheetMapping.Read(state.Mapped!.Mapping)!, Coordinator, Parts.Now))!;
        await foreach (var batch in run.Batches(0, CancellationToken.None))
        {
            var plans = batch.Rows.Select(row => row.Plan).OfType<SocialWatch.Sheets.Rows.PlannedRow>().Where(plan => plan.Person is not null).ToList();
            TestWorld.Must(await World.Services.GetRequiredService<IAggregates<Leaf, LeafEvent>>()
                .Do(run.Commands.LeafOf(1).Value, new BeginRows(sheet, [.. plans.Select(run.Begun)]), OperationId.New(), Coordinator));
            await new LeafTaking(run, Parts, batch.Standing, new Dictionary<int, BegunRow>(), Coordinator).TakeAll(plans.Take(taken), ([], []), CancellationToken.None);
            return;
        }
    }

    /// <summary>A file is brought and its columns are understood by their headings; words mean what the test says.</summary>
    public async Task<SheetId> Bring(byte[] file, string words = "", string? programme = TestProgramme.Id, Asker? by = null, string? actForAll = null, string? source = SheetMapping.OfTheCell)
    {
        var (sheet, bytes, asker) = (SheetId.New(), Guid.CreateVersion7(), by ?? Coordinator);
        await Parts.Files.Keep(bytes, new MemoryStream(file), CancellationToken.None);
        TestWorld.Must(await Sheets.Do(sheet.Value, new TakeSheet("winter.csv", file.Length, bytes), OperationId.New(), asker));
        var opened = SheetFile.Open(new MemoryStream(file), new ReadingChoice());
        var top = SheetTop.Of(opened);
        var mapping = new SheetMapping
        {
            Reading = opened.Read, HeadingRow = top.HeadingRow, Headings = [.. top.Headings], Columns = [.. Headings.Of(top.Headings)], Source = source, Programme = programme, ActForAll = actForAll,
            Words = [.. words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Meaning)], WordsChosen = true,
        };
        TestWorld.Must(await Sheets.Do(sheet.Value, new MapSheet(mapping.Write(), Guid.NewGuid()), OperationId.New(), asker));
        return sheet;
    }

    public async Task<CheckedSheet> Check(SheetId sheet, Asker? by = null)
    {
        var found = new CheckedSheet();
        var taken = await See(sheet, by);
        var run = await Parts.Run(sheet, taken, SheetMapping.Read(taken.Mapped!.Mapping)!, by ?? Coordinator, Parts.Now);
        await SheetChecks.Look(run!, found, CancellationToken.None);
        return found;
    }

    public async Task<Sheet.Taken> Apply(SheetId sheet, bool onlyGood = false, string? secret = null, bool run = true)
    {
        TestWorld.Must(await Sheets.Do(sheet.Value, new ApplySheet(onlyGood, secret, 1000), OperationId.New(), Coordinator));
        if (run)
        {
            await Work.RunAll(CancellationToken.None);
        }

        return await See(sheet);
    }

    public async Task<Sheet.Taken> Undo(SheetId sheet)
    {
        TestWorld.Must(await Sheets.Do(sheet.Value, new UndoSheet("The wrong winter"), OperationId.New(), Coordinator));
        await Work.RunAll(CancellationToken.None);
        return await See(sheet);
    }

    public async Task Configure(CellConfiguration content) => TestWorld.Must(await World.Services.GetRequiredService<IAggregates<Cell, CellEvent>>()
        .Do(Coordinator.Cell.Value, new ConfigureCell(content, 0, null), OperationId.New(), Coordinator));

    public async Task<Sheet.Taken> See(SheetId sheet, Asker? by = null) => (Sheet.Taken)(await Sheets.Read(sheet.Value, by ?? Coordinator))!.State;

    public async Task<List<ActRow>> Counted()
    {
        await using var db = World.Database();
        return await db.SeenBy(Coordinator).Acts.AsNoTracking().Counted().OrderBy(act => act.At).ToListAsync();
    }

    public async Task<List<PersonRow>> People()
    {
        await using var db = World.Database();
        return await db.People.AsNoTracking().ToListAsync();
    }

    public async Task<List<LifeProjectRow>> Projects(Asker? by = null)
    {
        await using var db = World.Database();
        return await db.SeenBy(by ?? Coordinator).LifeProjects.AsNoTracking().ToListAsync();
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();

    private static WordMeaning Meaning(string line) => line.Split('=') is [var field, var word, var means]
        ? new WordMeaning(Enum.Parse<SheetField>(field), Plain.Of(word), means)
        : throw new ArgumentException(line);

    private sealed class Team : IWorkerNames
    {
        public IReadOnlyList<Asker> Askers { get; set; } = [];

        public Task<IReadOnlyList<Colleague>> Of(CellId cell) => Task.FromResult<IReadOnlyList<Colleague>>([.. Askers.Where(one => one.Cell == cell).Select(one => new Colleague(one.Worker, "Coordinator", one.Teams, one.May))]);

        public string NameOf(WorkerId worker) => "Coordinator";
    }
}
