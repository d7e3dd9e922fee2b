using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Rows;

namespace SocialWatch.Sheets.Work;

/// <summary>
/// Takes a sheet over, leaf by leaf, through the same door as everybody. Every step has an operation id that follows from the
/// sheet and the row: broken off anywhere, it is begun again at the same leaf and nothing is done twice.
/// </summary>
internal sealed class SheetApplying(SheetParts parts, IAggregates<Sheet, SheetEvent> sheets, IAggregates<Leaf, LeafEvent> leaves)
{
    // Many at once share a commit.
    private const int AtOnce = 256;

    /// <returns>False when its bytes are gone, and nothing can be gone on with.</returns>
    public async Task<bool> Apply(SheetId sheet, Sheet.Taken taken, DateTimeOffset appliedAt, Asker asker, CancellationToken stop)
    {
        if (await parts.Run(sheet, taken, SheetMapping.Read(taken.Mapped?.Mapping) ?? new SheetMapping(), asker, appliedAt) is not { } run)
        {
            return false;
        }

        var judge = run.Judge();
        await foreach (var batch in run.Batches(taken.Leaves, stop))
        {
            var sums = await Apply(run, judge, batch, asker, stop);
            SheetParts.Must(await sheets.Do(sheet.Value, new AdvanceSheet(batch.Number, sums), run.Commands.Operation("advance", run.Commands.LeafOf(batch.Number).Value), asker));
        }

        SheetParts.Must(await sheets.Do(sheet.Value, new FinishSheet(), run.Commands.Operation("finish", sheet.Value), asker));
        return true;
    }

    private async Task<SheetSums> Apply(SheetRun run, Judgement judge, Batch batch, Asker asker, CancellationToken stop)
    {
        var (refused, good) = (new ConcurrentBag<RowRefused>(), new List<PlannedRow>());
        foreach (var row in batch.Rows)
        {
            if (row.Faults.Count > 0)
            {
                refused.Add(Refused(row.Row, row.Faults[0].Why, row.Programme, run));
            }
            else if (row.Plan is { } plan && !batch.Standing.RowsTold.Contains(plan.Identity))
            {
                if (await judge.FaultIn(plan, batch.Standing, run.Columns) is { Why: var why })
                {
                    refused.Add(Refused(row.Row, why, plan.Programme, run));
                }
                else
                {
                    good.Add(plan);
                }
            }
        }

        var mine = await ToldBefore(run, batch, good, stop);
        var named = new ConcurrentBag<RowTaken>();
        await Parallel.ForEachAsync(
            good.Where(plan => plan.Person is not null).GroupBy(plan => plan.Person!.Person), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop },
            async (rows, _) => await Person(run, [.. rows], batch.Standing, mine, named, refused, asker));
        var lines = good.Where(plan => plan.Person is null).Select(run.Commands.Line).ToList();
        if (named.Count + lines.Count + refused.Count > 0)
        {
            var leaf = run.Commands.LeafOf(batch.Number);
            var take = new TakeRows(run.Commands.Sheet, [.. named.OrderBy(row => row.Row)], [.. lines], [.. refused.OrderBy(row => row.Row)]);
            if (await leaves.Do(leaf.Value, take, run.Commands.Operation("leaf", leaf.Value), asker) is Answer.Refused { Why: not (LeafTakenDifferently or OperationUsedForSomethingElse) and var why })
            {
                throw new InvalidOperationException($"Leaf {batch.Number} of sheet {run.Commands.Sheet.Value} was refused: {why.GetType().Name}");
            }
        }

        return new SheetSums(
            batch.Rows.Count, named.Count(row => row.NewPerson), named.Count(row => row.NewProject), named.Count(row => row.Act is not null) + lines.Count,
            batch.Rows.Count(row => row is { Plan: { } plan, Faults: [] } && batch.Standing.RowsTold.Contains(plan.Identity)), refused.Count);
    }

    /// <summary>Whom earlier leaves of this sheet have told of: what a leaf broken off has begun is still its own.</summary>
    private async Task<(HashSet<Guid> People, HashSet<Guid> Projects)> ToldBefore(SheetRun run, Batch batch, List<PlannedRow> good, CancellationToken stop)
    {
        var people = good.Where(plan => plan.Person is not null).Select(plan => (Guid?)plan.Person!.Person.Value).Distinct().ToList();
        if (people.Count == 0)
        {
            return ([], []);
        }

        var (sheet, leaf) = (run.Commands.Sheet.Value, run.Commands.LeafOf(batch.Number).Value);
        await using var db = await parts.Databases.CreateDbContextAsync(stop);
        // Of a secret programme too: what is asked is only what this sheet itself has told.
        var told = await db.SheetLines.IgnoreQueryFilters().AsNoTracking().Where(line => line.Sheet == sheet && line.Leaf != leaf && people.Contains(line.Person))
            .Select(line => new { line.Person, line.LifeProject }).ToListAsync(stop);
        return ([.. told.Select(line => line.Person!.Value)], [.. told.Select(line => line.LifeProject!.Value)]);
    }

    /// <summary>All rows of one person, in the order of the file.</summary>
    private async Task Person(
        SheetRun run, IReadOnlyList<PlannedRow> rows, Standing standing, (HashSet<Guid> People, HashSet<Guid> Projects) before, ConcurrentBag<RowTaken> named, ConcurrentBag<RowRefused> refused, Asker asker)
    {
        var (sheet, person) = (run.Commands.Sheet, rows[0].Person!);
        var stands = standing.People.TryGetValue(person.Person.Value, out var told);
        if (!stands && await parts.People.Do(person.Person.Value, run.Commands.Register(person), run.Commands.Operation("person", person.Person.Value), asker) is Answer.Refused { Why: var unknown })
        {
            foreach (var row in rows)
            {
                refused.Add(Refused(row.Row, unknown, row.Programme, run));
            }

            return;
        }

        var newPerson = (!stands || told == sheet.Value) && !before.People.Contains(person.Person.Value);
        foreach (var ofProgramme in rows.GroupBy(row => row.Programme))
        {
            newPerson &= !await Project(run, [.. ofProgramme], standing, before.Projects, newPerson, named, refused, asker);
        }
    }

    /// <returns>Whether any row of it was taken.</returns>
    private async Task<bool> Project(
        SheetRun run, IReadOnlyList<PlannedRow> rows, Standing standing, HashSet<Guid> before, bool newPerson, ConcurrentBag<RowTaken> named, ConcurrentBag<RowRefused> refused, Asker asker)
    {
        var project = LifeProjectIds.Of(rows[0].Person!.Person, rows[0].Programme);
        var since = rows.Select(row => row.Act?.At).Min() ?? run.At;
        var stands = standing.Projects.Contains(project.Value);
        if (!stands && await parts.Projects.Do(project, run.Commands.Open(rows[0], since), run.Commands.Operation("open", project.Value), asker) is Answer.Refused { Why: var why and not (LifeProjectAlreadyOpen or LifeProjectAlreadyClosed) })
        {
            foreach (var row in rows)
            {
                refused.Add(Refused(row.Row, why, row.Programme, run));
            }

            return false;
        }

        var newProject = !before.Contains(project.Value) && await IsOfThisSheet(run, project, stands, asker);
        var taken = false;
        foreach (var row in rows)
        {
            var act = row.Act is null ? null : run.Commands.Record(row);
            // Recorded before a kill, it stands and counts, whatever the rules have become since.
            if (act is not null && await Record(run, project, act, asker) is Answer.Refused { Why: var no and not OperationUsedForSomethingElse } && !await Stands(project, act.Act, asker))
            {
                refused.Add(Refused(row.Row, no, row.Programme, run));
                continue;
            }

            named.Add(new RowTaken(
                row.Row, run.Commands.Sheet, row.Identity, row.Programme, IsSecret(run, row.Programme), row.Person!.Person, project, act?.Act, newPerson && !taken, newProject && !taken));
            taken = true;
        }

        return taken;
    }

    // Sent before with a reason, it is known under the same id: done, and not done again.
    private async Task<Answer> Record(SheetRun run, LifeProjectId project, RecordAct act, Asker asker)
    {
        var operation = run.Commands.Operation("act", act.Act.Value);
        var answer = await parts.Projects.Do(project, act, operation, asker);
        return answer is Answer.Refused { Why: var why } && SheetCommands.IsWarning(why) ? await parts.Projects.Do(project, run.Commands.Despite(act), operation, asker) : answer;
    }

    private async Task<bool> Stands(LifeProjectId project, ActId act, Asker asker) => (await parts.Projects.Read(project, asker))?.File.Project switch
    {
        LifeProject.Open open => open.Acts.GetValueOrDefault(act) is { Withdrawn: false },
        LifeProject.Closed { Last: var open } => open.Acts.GetValueOrDefault(act) is { Withdrawn: false },
        _ => false,
    };

    private async Task<bool> IsOfThisSheet(SheetRun run, LifeProjectId project, bool stood, Asker asker) =>
        !stood || (await parts.Projects.Read(project, asker))?.File.Opening?.Sheet == run.Commands.Sheet;

    private static RowRefused Refused(int row, Refusal why, string? programme, SheetRun run) =>
        new(row, run.Commands.Sheet, why.GetType().Name, programme ?? "", programme is not null && IsSecret(run, programme));

    private static bool IsSecret(SheetRun run, string programme) => run.Cell.Book.Find(programme) is { IsSecret: true };
}
