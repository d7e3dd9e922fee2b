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
    IDbContextFactory<JournalDb> databases, SheetFiles files, ICellDirectory cells, ILifeProjects projects, IAggregates<Person, PersonEvent> people, TimeProvider clock)
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

    /// <summary>Acts of a leaf with people that stand in the ledger, whether the leaf tells of them already or was broken off before.</summary>
    public async Task<IReadOnlySet<Guid>> StandingActs(Leaf leaf, CancellationToken stop)
    {
        var acts = leaf.Begun.Values.Where(row => row.Act is not null).Select(row => (Project: row.LifeProject.Value, Act: row.Act!.Value.Value))
            .Concat(leaf.Rows.Values.Select(row => row.Told).OfType<RowTaken>().Where(row => row.Act is not null).Select(row => (Project: row.LifeProject.Value, Act: row.Act!.Value.Value))).Distinct().ToList();
        if (acts.Count == 0)
        {
            return new HashSet<Guid>();
        }

        var (projects, ids) = (acts.Select(one => one.Project).Distinct().ToList(), acts.Select(one => one.Act).Distinct().ToList());
        await using var db = await databases.CreateDbContextAsync(stop);
        return (await db.Acts.IgnoreQueryFilters().AsNoTracking().Where(act => projects.Contains(act.Stream) && ids.Contains(act.Act) && !act.Withdrawn).Select(act => act.Act).ToListAsync(stop)).ToHashSet();
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
        return new Standing(told.ToHashSet(), people.ToDictionary(person => person.Person, person => person.Sheet), open.ToHashSet());
    }
}
