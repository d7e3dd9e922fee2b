using Microsoft.EntityFrameworkCore;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Reading;
using SocialWatch.Sheets.Rows;

namespace SocialWatch.Sheets.Work;

/// <summary>Some hundred rows of a sheet with what stands of them already.</summary>
internal sealed record Batch(int Number, IReadOnlyList<ReadRow> Rows, Standing Standing);

/// <summary>What is needed to go through a sheet: the same whether it is only looked at or taken over.</summary>
internal sealed class SheetParts(
    IDbContextFactory<JournalDb> databases, SheetFiles files, ICellDirectory cells, ILifeProjects projects, IAggregates<Person, PersonEvent> people, IAggregates<Leaf, LeafEvent> leaves, TimeProvider clock)
{
    public IDbContextFactory<JournalDb> Databases => databases;

    public SheetFiles Files => files;

    public ILifeProjects Projects => projects;

    public IAggregates<Person, PersonEvent> People => people;

    public DateTimeOffset Now => clock.MoroccoNow();

    /// <exception cref="StepRefused">A step of the program itself was refused: going on would leave what was told and what is counted apart.</exception>
    public static void Must(Answer answer)
    {
        if (answer is Answer.Refused { Why: var why })
        {
            throw new StepRefused(why);
        }
    }

    /// <summary>The program itself: it sees a leaf also where who asks has left a team.</summary>
    public static Asker Program(CellId cell) => new(WorkerId.System, cell, new HashSet<Permission> { Permission.Coordinate });

    /// <summary>Rows of a leaf about somebody whose acts stand in the ledger, by their numbers, whether the leaf tells of them already or was broken off before.</summary>
    public async Task<IReadOnlyDictionary<int, BegunRow>> Recorded(Leaf leaf, CancellationToken stop)
    {
        var rows = leaf.Rows.Values.Select(row => row.Told).OfType<RowTaken>().Select(row => new BegunRow(row.Row, row.Identity, row.Programme, row.IsSecret, row.Person, row.LifeProject, row.Act))
            .Concat(leaf.Begun.Values).Where(row => row.Act is not null).DistinctBy(row => row.Row).ToList();
        if (rows.Count == 0)
        {
            return new Dictionary<int, BegunRow>();
        }

        var (streams, ids) = (rows.Select(row => row.LifeProject.Value).Distinct().ToList(), rows.Select(row => row.Act!.Value.Value).ToList());
        await using var db = await databases.CreateDbContextAsync(stop);
        var stand = (await db.Acts.IgnoreQueryFilters().AsNoTracking().Where(act => streams.Contains(act.Stream) && ids.Contains(act.Act) && !act.Withdrawn).Select(act => act.Act).ToListAsync(stop)).ToHashSet();
        return rows.Where(row => stand.Contains(row.Act!.Value.Value)).ToDictionary(row => row.Row);
    }

    /// <summary>Rows that other sheets have recorded and not told yet: their leaf was broken off, and is gone on with or undone.</summary>
    public async Task<IEnumerable<Guid>> BrokenOff(SheetId but, RowIdentities ids, Asker asker, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        // Of a secret programme too: of the rows, only those the asker may know of are told.
        var others = await db.Sheets.IgnoreQueryFilters().AsNoTracking().Where(sheet => sheet.Cell == asker.Cell.Value && sheet.Sheet != but.Value
                && (sheet.Status == SheetStatus.Applying || sheet.Status == SheetStatus.Stopped || sheet.Status == SheetStatus.Undoing || sheet.Status == SheetStatus.UndoStopped))
            .Select(sheet => new { sheet.Sheet, sheet.Leaves }).ToListAsync(stop);
        var rows = new List<BegunRow>();
        foreach (var other in others)
        {
            var leaf = new SheetCommands(new SheetId(other.Sheet), ids, "-").LeafOf(other.Leaves + 1);
            rows.AddRange(await leaves.Read(leaf.Value, Program(asker.Cell)) is { State: var begun } ? (await Recorded(begun, stop)).Values : []);
        }

        return rows.Where(row => !row.IsSecret || asker.Teams.Contains(row.Programme)).Select(row => row.Identity);
    }

    /// <summary>A sheet under its mapping; null when its bytes are gone.</summary>
    /// <param name="at">When it was applied; now while it is only looked at.</param>
    public async Task<SheetRun?> Run(SheetId sheet, Sheet.Taken taken, SheetMapping mapping, Asker asker, DateTimeOffset at)
    {
        if (await files.Open(taken.File.File, taken.File.Bytes) is not { } bytes)
        {
            return null;
        }

        var ids = await files.IdentitiesOf(asker.Cell.Value);
        return new SheetRun(this, SheetFile.Open(bytes, mapping.Reading), new SheetCommands(sheet, ids, taken.File.Name ?? "-"), new MappedColumns(mapping), await cells.Of(asker.Cell), ids, asker, new Stamp(asker.Worker, asker.Cell, at));
    }
}

/// <summary>Goes through a sheet, some hundred rows at a time: never more of it is in memory.</summary>
internal sealed class SheetRun(SheetParts parts, ISheet sheet, SheetCommands commands, MappedColumns columns, CellProfile cell, RowIdentities ids, Asker asker, Stamp stamp)
{
    public SheetCommands Commands => commands;

    public MappedColumns Columns => columns;

    public CellProfile Cell => cell;

    public ISheet Sheet => sheet;

    public DateTimeOffset At => stamp.At;

    public bool IsSecret(string programme) => cell.Book.Find(programme) is { IsSecret: true };

    /// <summary>A row about somebody, as it is begun.</summary>
    public BegunRow Begun(PlannedRow row) => new(
        row.Row, row.Identity, row.Programme, IsSecret(row.Programme), row.Person!.Person, Kernel.LifeProjects.LifeProjectIds.Of(row.Person.Person, row.Programme), row.Act is null ? null : commands.Record(row).Act);

    /// <summary>A new one for each going through: it remembers the numbers of people it has met.</summary>
    public Judgement Judge() => new(commands, cell, asker, stamp, parts.Projects, parts.People);

    /// <summary>Every row, one after another.</summary>
    public IEnumerable<ReadRow> Rows() => new RowReader(columns, cell, ids, stamp).Read(sheet);

    /// <param name="after">Batches behind this one only: those before are done.</param>
    public async IAsyncEnumerable<Batch> Batches(int after, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var number = 0;
        // Read from the start also when going on: whether a row is the first of its kind shows only there.
        foreach (var rows in Rows().Chunk(LeafCommand.MostRows))
        {
            stop.ThrowIfCancellationRequested();
            if (++number > after)
            {
                yield return new Batch(number, rows, await StandingOf([.. rows.Select(row => row.Plan).OfType<PlannedRow>()], stop));
            }
        }
    }

    private async Task<Standing> StandingOf(IReadOnlyList<PlannedRow> plans, CancellationToken stop)
    {
        var rows = plans.Select(plan => plan.Identity).ToList();
        var somebody = plans.Where(plan => plan.Person is not null).Select(plan => plan.Person!.Person.Value).Distinct().ToList();
        var projects = plans.Where(plan => plan.Person is not null).Select(plan => Kernel.LifeProjects.LifeProjectIds.Of(plan.Person!.Person, plan.Programme).Value).Distinct().ToList();
        await using var db = await parts.Databases.CreateDbContextAsync(stop);
        db.SeenBy(asker);
        var told = await db.SheetLines.AsNoTracking().Where(line => line.Cell == asker.Cell.Value && line.Sheet != commands.Sheet.Value && !line.Withdrawn && line.Refused == null && rows.Contains(line.Identity))
            .Select(line => line.Identity).ToListAsync(stop);
        var people = somebody.Count == 0 ? [] : await db.People.AsNoTracking().Where(person => somebody.Contains(person.Person)).Select(person => new { person.Person, person.Sheet }).ToListAsync(stop);
        var open = projects.Count == 0 ? [] : await db.LifeProjects.AsNoTracking().Where(project => projects.Contains(project.LifeProject)).Select(project => project.LifeProject).ToListAsync(stop);
        return new Standing(told.Concat(await parts.BrokenOff(commands.Sheet, ids, asker, stop)).ToHashSet(), people.ToDictionary(person => person.Person, person => person.Sheet), open.ToHashSet());
    }
}
