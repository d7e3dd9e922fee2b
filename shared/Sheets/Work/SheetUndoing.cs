using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Sheets;

namespace SocialWatch.Sheets.Work;

/// <summary>
/// Takes a sheet back. First every act, leaf by leaf; then whoever is there only because of it. Who was worked with since
/// stays, and is told. Broken off anywhere, it goes on at the same step.
/// </summary>
internal sealed class SheetUndoing(SheetParts parts, PeopleUndoing people, IAggregates<Sheet, SheetEvent> sheets, IAggregates<Leaf, LeafEvent> leaves)
{
    private const int AtOnce = 256;

    /// <summary>Steps to take a sheet back: each leaf twice, with the one that may have been broken off, and once whoever no leaf tells of.</summary>
    public static int Steps(int leaves) => (2 * (leaves + 1)) + 1;

    public async Task Undo(SheetId sheet, Sheet.Taken taken, Asker asker, CancellationToken stop)
    {
        var (all, why) = (taken.Leaves + 1, taken.WhyUndone ?? "-");
        var commands = await Commands(sheet, asker);
        for (var step = taken.UndoSteps + 1; step <= Steps(taken.Leaves); step++)
        {
            stop.ThrowIfCancellationRequested();
            // Backwards the second time: whoever is in several leaves was registered in the first of them.
            var kept = step <= all ? await Acts(sheet, commands.LeafOf(step), why, asker, stop)
                : step <= 2 * all ? await People(sheet, commands.LeafOf((2 * all) - step + 1), why, asker, stop)
                : await people.Others(sheet, why, asker, stop);
            // A second undoing is not the first: its steps are counted anew.
            SheetParts.Must(await sheets.Do(sheet.Value, new AdvanceUndo(step, kept), OperationId.New(), asker));
        }

        SheetParts.Must(await sheets.Do(sheet.Value, new FinishUndo(), OperationId.New(), asker));
    }

    /// <summary>A leaf that was still being written when the sheet was undone: the undoing may have been past it.</summary>
    public async Task Last(SheetId sheet, int leaf, Asker asker, CancellationToken stop)
    {
        if ((await sheets.Read(sheet.Value, SheetParts.Program(asker.Cell)))?.State is Sheet.Taken { Status: SheetStatus.Undoing or SheetStatus.UndoStopped or SheetStatus.Undone, WhyUndone: var why })
        {
            var id = (await Commands(sheet, asker)).LeafOf(leaf);
            await Acts(sheet, id, why ?? "-", asker, stop);
            await People(sheet, id, why ?? "-", asker, stop);
            await people.Others(sheet, why ?? "-", asker, stop);
        }
    }

    private async Task<Rows.SheetCommands> Commands(SheetId sheet, Asker asker) => new(sheet, await parts.Files.IdentitiesOf(asker.Cell.Value), "-");

    /// <summary>Null when it was never written: every row in it had been told before.</summary>
    private async Task<Leaf?> Leaf(LeafId id, Asker asker, CancellationToken stop)
    {
        // Whoever takes the sheet back may not know of some row of it, and then of no row.
        if ((await leaves.Read(id.Value, SheetParts.Program(asker.Cell)))?.State is { } leaf)
        {
            return leaf;
        }

        await using var db = await parts.Databases.CreateDbContextAsync(stop);
        return await db.SheetLines.IgnoreQueryFilters().AnyAsync(line => line.Leaf == id.Value, stop) ? throw new InvalidOperationException($"Leaf {id.Value} cannot be read") : null;
    }

    private async Task<int> Acts(SheetId sheet, LeafId id, string why, Asker asker, CancellationToken stop)
    {
        if (await Leaf(id, asker, stop) is not { } leaf)
        {
            return 0;
        }

        // Withdrawn before, by hand or by a step that was broken off: it is where it should be.
        var recorded = await parts.Recorded(leaf, stop);
        leaf = await Told(sheet, id, leaf, recorded.Values, asker);
        // Also what no row tells of.
        await Parallel.ForEachAsync(recorded.Values.GroupBy(row => row.LifeProject), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (rows, _) =>
        {
            foreach (var row in rows)
            {
                var answer = await parts.Projects.Do(row.LifeProject, new WithdrawAct(row.Act!.Value, why), OperationId.New(), asker);
                if (answer is not Answer.Refused { Why: ActAlreadyWithdrawn })
                {
                    SheetParts.Must(answer);
                }
            }
        });
        if (!leaf.Rows.IsEmpty)
        {
            SheetParts.Must(await leaves.Do(id.Value, new WithdrawRows(), OperationId.New(), SheetParts.Program(asker.Cell)));
        }

        return 0;
    }

    /// <summary>A leaf that was broken off tells first what it came to, and is then taken back like any other.</summary>
    private async Task<Leaf> Told(SheetId sheet, LeafId id, Leaf leaf, IEnumerable<BegunRow> recorded, Asker asker)
    {
        if (!leaf.Rows.IsEmpty || !recorded.Any())
        {
            return leaf;
        }

        // Who is there because of it is found without it: see Others.
        var told = recorded.OrderBy(row => row.Row).Select(row => new RowTaken(row.Row, sheet, row.Identity, row.Programme, row.IsSecret, row.Person, row.LifeProject, row.Act, NewPerson: false, NewProject: false));
        var program = SheetParts.Program(asker.Cell);
        SheetParts.Must(await leaves.Do(id.Value, new TakeRows(sheet, [.. told], [], []), OperationId.New(), program));
        return (await leaves.Read(id.Value, program))!.State;
    }

    private async Task<int> People(SheetId sheet, LeafId id, string why, Asker asker, CancellationToken stop)
    {
        if (await Leaf(id, asker, stop) is not { Rows.IsEmpty: false } leaf)
        {
            return 0;
        }

        var (kept, counted) = (new ConcurrentBag<KeptRow>(), 0);
        await EachPerson(leaf, row => row.NewPerson || row.NewProject, async row =>
        {
            if (row.NewProject && await people.Project(sheet, row.LifeProject, why, asker) is { } stays)
            {
                kept.Add(new KeptRow(row.Row, Reasons.Write(stays)));
                Interlocked.Increment(ref counted);
            }

            if (row.NewPerson && await people.Person(sheet, row.Person, why, asker, stop) is { } known)
            {
                kept.Add(new KeptRow(row.Row, Reasons.Write(known)));
                Interlocked.Increment(ref counted);
            }
        }, stop);
        SheetParts.Must(await leaves.Do(id.Value, new KeepRows([.. kept.DistinctBy(row => row.Row).OrderBy(row => row.Row)]), OperationId.New(), SheetParts.Program(asker.Cell)));
        return counted;
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
