using Microsoft.EntityFrameworkCore;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Rows;

namespace SocialWatch.Sheets.Work;

/// <summary>
/// Takes a sheet over, leaf by leaf, through the same door as everybody. Every step has an operation id that follows from the
/// sheet and the row: broken off anywhere, it is begun again at the same leaf and nothing is done twice.
/// </summary>
internal sealed class SheetApplying(SheetParts parts, SheetUndoing undoing, IAggregates<Sheet, SheetEvent> sheets, IAggregates<Leaf, LeafEvent> leaves)
{
    /// <exception cref="SheetStuck">It cannot be gone on with.</exception>
    public async Task Apply(SheetId sheet, Sheet.Taken taken, DateTimeOffset appliedAt, Asker asker, CancellationToken stop)
    {
        var run = await parts.Run(sheet, taken, SheetMapping.Read(taken.Mapped?.Mapping) ?? new SheetMapping(), asker, appliedAt) ?? throw new SheetStuck(new FileIsGone());
        var judge = run.Judge();
        await foreach (var batch in run.Batches(taken.Leaves, stop))
        {
            var sums = await Apply(run, judge, batch, asker, stop);
            var answer = await sheets.Do(sheet.Value, new AdvanceSheet(batch.Number, sums), run.Commands.Operation("advance", run.Commands.LeafOf(batch.Number).Value), asker);
            if (answer is Answer.Refused { Why: SheetHasMovedOn })
            {
                // Undone or stopped meanwhile, perhaps from another host that has been past this leaf.
                await undoing.Last(sheet, batch.Number, asker, stop);
                return;
            }

            SheetParts.Must(answer);
        }

        SheetParts.Must(await sheets.Do(sheet.Value, new FinishSheet(), run.Commands.Operation("finish", sheet.Value), asker));
    }

    private async Task<SheetSums> Apply(SheetRun run, Judgement judge, Batch batch, Asker asker, CancellationToken stop)
    {
        var id = run.Commands.LeafOf(batch.Number);
        var leaf = (await leaves.Read(id.Value, SheetParts.Program(asker.Cell)))?.State ?? Leaf.Initial;
        if (leaf.Rows.IsEmpty)
        {
            leaf = await Write(run, judge, batch, id, leaf, asker, stop);
        }

        var told = leaf.Rows.Values.Select(row => row.Told).ToList();
        var people = told.OfType<RowTaken>().ToList();
        return new SheetSums(
            batch.Rows.Count, people.Count(row => row.NewPerson), people.Count(row => row.NewProject), people.Count(row => row.Act is not null) + told.OfType<LineTaken>().Count(),
            batch.Rows.Count(row => row is { Plan: { } plan, Faults: [] } && batch.Standing.RowsTold.Contains(plan.Identity) && !leaf.Rows.ContainsKey(row.Row)), told.OfType<RowRefused>().Count());
    }

    /// <summary>The rows to be taken; of the others the leaf is told why not.</summary>
    private static async Task<List<PlannedRow>> Good(SheetRun run, Judgement judge, Batch batch, LeafTaking leaf)
    {
        var good = new List<PlannedRow>();
        foreach (var row in batch.Rows)
        {
            // What was recorded before a kill stands and counts, whatever the rules have become and whoever has told of it since.
            if (leaf.Stands(row.Row))
            {
                if (row is { Plan: { } told, Faults: [] })
                {
                    good.Add(told);
                }
                else
                {
                    leaf.Keep(row.Row);
                }
            }
            else if (row.Faults.Count > 0)
            {
                leaf.Refuse(row.Row, row.Faults[0].Why, row.Programme);
            }
            else if (row.Plan is { } plan && !batch.Standing.RowsTold.Contains(plan.Identity))
            {
                if (await judge.FaultIn(plan, batch.Standing, run.Columns) is { Why: var why })
                {
                    leaf.Refuse(row.Row, why, plan.Programme);
                }
                else
                {
                    good.Add(plan);
                }
            }
        }

        return good;
    }

    private async Task<Leaf> Write(SheetRun run, Judgement judge, Batch batch, LeafId id, Leaf begun, Asker asker, CancellationToken stop)
    {
        var leaf = new LeafTaking(run, parts, batch.Standing, await parts.Recorded(begun, stop), asker);
        var good = await Good(run, judge, batch, leaf);
        var program = SheetParts.Program(asker.Cell);
        var people = good.Where(plan => plan.Person is not null).Select(run.Begun).ToList();
        if (people.Count > 0)
        {
            // Before anything is recorded with them: whoever undoes the sheet finds it by this.
            SheetParts.Must(await leaves.Do(id.Value, new BeginRows(run.Commands.Sheet, [.. people]), OperationId.New(), program));
        }

        await leaf.TakeAll(good, await ToldBefore(run, id, people, stop), stop);
        if (leaf.Rows(good) is { } take && await leaves.Do(id.Value, take, run.Commands.Operation("leaf", id.Value), asker) is Answer.Refused { Why: not (LeafTakenDifferently or OperationUsedForSomethingElse) } refused)
        {
            SheetParts.Must(refused);
        }

        return (await leaves.Read(id.Value, program))?.State ?? Leaf.Initial;
    }

    /// <summary>Whom earlier leaves of this sheet have told of: what a leaf broken off has begun is still its own.</summary>
    private async Task<(HashSet<Guid> People, HashSet<Guid> Projects)> ToldBefore(SheetRun run, LeafId leaf, List<BegunRow> rows, CancellationToken stop)
    {
        var people = rows.Select(row => (Guid?)row.Person.Value).Distinct().ToList();
        if (people.Count == 0)
        {
            return ([], []);
        }

        var sheet = run.Commands.Sheet.Value;
        await using var db = await parts.Databases.CreateDbContextAsync(stop);
        // Of a secret programme too: what is asked is only what this sheet itself has told.
        var told = await db.SheetLines.IgnoreQueryFilters().AsNoTracking().Where(line => line.Sheet == sheet && line.Leaf != leaf.Value && people.Contains(line.Person))
            .Select(line => new { line.Person, line.LifeProject }).ToListAsync(stop);
        return ([.. told.Select(line => line.Person!.Value)], [.. told.Select(line => line.LifeProject!.Value)]);
    }
}
