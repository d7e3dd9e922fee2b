using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Sheets.Work;

/// <summary>
/// Takes a sheet back. First every act, leaf by leaf; then whoever is there only because of it. Who was worked with since
/// stays, and is told. Broken off anywhere, it goes on at the same step.
/// </summary>
internal sealed class SheetUndoing(SheetParts parts, IAggregates<Sheet, SheetEvent> sheets, IAggregates<Leaf, LeafEvent> leaves)
{
    private const int AtOnce = 256;

    public async Task Undo(SheetId sheet, Sheet.Taken taken, Asker asker, CancellationToken stop)
    {
        var program = new Asker(WorkerId.System, asker.Cell, new HashSet<Permission> { Permission.Coordinate });
        var ids = await parts.Files.IdentitiesOf(asker.Cell.Value);
        var commands = new Rows.SheetCommands(sheet, ids, "-");
        var why = taken.WhyUndone ?? "-";
        for (var step = taken.UndoSteps + 1; step <= 2 * taken.Leaves; step++)
        {
            stop.ThrowIfCancellationRequested();
            var leaf = commands.LeafOf(step <= taken.Leaves ? step : (2 * taken.Leaves) - step + 1);
            // Backwards the second time: whoever is in several leaves was registered in the first of them.
            // A leaf in which every row had been told before was never written.
            // Whoever takes the sheet back may not know of some row of it, and then of no row.
            var kept = (await leaves.Read(leaf.Value, program))?.State switch
            {
                null when await WasWritten(leaf, stop) => throw new InvalidOperationException($"Leaf of step {step} of sheet {sheet.Value} cannot be read"),
                null => 0,
                var rows when step <= taken.Leaves => await Acts(leaf, rows, why, asker, program, stop),
                var rows => await People(sheet, leaf, rows, why, asker, program, stop),
            };
            // A second undoing is not the first: its steps are counted anew.
            SheetParts.Must(await sheets.Do(sheet.Value, new AdvanceUndo(step, kept), OperationId.New(), asker));
        }

        SheetParts.Must(await sheets.Do(sheet.Value, new FinishUndo(), OperationId.New(), asker));
    }

    private async Task<bool> WasWritten(LeafId leaf, CancellationToken stop)
    {
        await using var db = await parts.Databases.CreateDbContextAsync(stop);
        return await db.SheetLines.IgnoreQueryFilters().AnyAsync(line => line.Leaf == leaf.Value, stop);
    }

    private async Task<int> Acts(LeafId id, Leaf leaf, string why, Asker asker, Asker program, CancellationToken stop)
    {
        await EachPerson(
            leaf,
            row => row.Act is not null,
            // Withdrawn before, by hand or by a step that was broken off: it is where it should be.
            async row =>
            {
                var answer = await parts.Projects.Do(row.LifeProject, new WithdrawAct(row.Act!.Value, why), OperationId.New(), asker);
                if (answer is not Answer.Refused { Why: ActAlreadyWithdrawn or NoSuchAct or LifeProjectNotOpened })
                {
                    SheetParts.Must(answer);
                }
            },
            stop);
        SheetParts.Must(await leaves.Do(id.Value, new WithdrawRows(), OperationId.New(), program));
        return 0;
    }

    private async Task<int> People(SheetId sheet, LeafId id, Leaf leaf, string why, Asker asker, Asker program, CancellationToken stop)
    {
        var (kept, counted) = (new ConcurrentBag<KeptRow>(), 0);
        await EachPerson(leaf, row => row.NewPerson || row.NewProject, async row =>
        {
            if (row.NewProject && await parts.Projects.Do(row.LifeProject, new WithdrawOpening(sheet, why), OperationId.New(), asker) is Answer.Refused { Why: var stays and not (LifeProjectNotOpened or NothingHere) })
            {
                kept.Add(new KeptRow(row.Row, stays.GetType().Name));
                Interlocked.Increment(ref counted);
            }

            if (row.NewPerson && await Person(sheet, row.Person, why, asker, stop) is { } known)
            {
                kept.Add(new KeptRow(row.Row, known.GetType().Name));
                Interlocked.Increment(ref counted);
            }
        }, stop);
        SheetParts.Must(await leaves.Do(id.Value, new KeepRows([.. kept.DistinctBy(row => row.Row).OrderBy(row => row.Row)]), OperationId.New(), program));
        return counted;
    }

    /// <summary>Somebody with a life project stays. That holds between streams, so it is looked at before and after.</summary>
    private async Task<Refusal?> Person(SheetId sheet, PersonId person, string why, Asker asker, CancellationToken stop)
    {
        if (await HasProject(person, stop))
        {
            return new WorkedWithSince();
        }

        if ((await parts.People.Read(person.Value, asker))?.State is not Kernel.People.Person.Known { Registered: var told })
        {
            return null;
        }

        if (await parts.People.Do(person.Value, new WithdrawRegistration(sheet, why), OperationId.New(), asker) is Answer.Refused { Why: var no and not (PersonNotMet or NothingHere) })
        {
            return no;
        }

        if (!await HasProject(person, stop))
        {
            return null;
        }

        // Somebody opened one in that very moment: they are known again, as they were.
        await parts.People.Do(person.Value, new RegisterFromSheet(sheet, told.Name, told.Description, told.Sex, told.Age, told.BornOn, told.Commune, told.Place), OperationId.New(), asker);
        return new WorkedWithSince();
    }

    private async Task<bool> HasProject(PersonId person, CancellationToken stop)
    {
        await using var db = await parts.Databases.CreateDbContextAsync(stop);
        // Of a secret programme too: nothing is told of it but that the person stays.
        return await db.LifeProjects.IgnoreQueryFilters().AnyAsync(project => project.Person == person.Value && !project.Withdrawn, stop);
    }

    private static Task EachPerson(Leaf leaf, Func<RowTaken, bool> which, Func<RowTaken, Task> work, CancellationToken stop) => Parallel.ForEachAsync(
        leaf.Rows.Values.Select(row => row.Told).OfType<RowTaken>().Where(which).GroupBy(row => row.Person), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
        async (rows, _) =>
        {
            // The life projects of all of them before the person.
            foreach (var row in rows.OrderBy(row => row.NewPerson))
            {
                await work(row);
            }
        });
}
