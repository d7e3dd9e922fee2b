using System.Collections.Concurrent;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Rows;

namespace SocialWatch.Sheets.Work;

/// <summary>The rows of one leaf as they are taken over, person by person.</summary>
/// <param name="recorded">Rows of this leaf whose acts were recorded before it was broken off, by their numbers.</param>
internal sealed class LeafTaking(SheetRun run, SheetParts parts, Standing standing, IReadOnlyDictionary<int, BegunRow> recorded, Asker asker)
{
    // Many at once share a commit.
    private const int AtOnce = 256;

    private readonly ConcurrentBag<RowTaken> _named = [];
    private readonly ConcurrentBag<RowRefused> _refused = [];
    private (HashSet<Guid> People, HashSet<Guid> Projects) _before = ([], []);

    public bool Stands(int row) => recorded.ContainsKey(row);

    /// <summary>Its act stands, though the row can be understood no more. Who is there because of it is found out by the undoing.</summary>
    public void Keep(int row) => Take(recorded[row], isNewPerson: false, isNewProject: false);

    public void Refuse(int row, Refusal why, string? programme) =>
        _refused.Add(new RowRefused(row, run.Commands.Sheet, Reasons.Write(why), programme ?? "", programme is not null && run.IsSecret(programme)));

    /// <param name="before">Whom earlier leaves have told of.</param>
    public async Task TakeAll(IEnumerable<PlannedRow> good, (HashSet<Guid> People, HashSet<Guid> Projects) before, CancellationToken stop)
    {
        _before = before;
        await Parallel.ForEachAsync(
            good.Where(plan => plan.Person is not null).GroupBy(plan => plan.Person!.Person), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, async (rows, _) => await Person([.. rows]));
    }

    /// <summary>What became of all of them; null when every row had been told before.</summary>
    public TakeRows? Rows(IEnumerable<PlannedRow> good)
    {
        var lines = good.Where(plan => plan.Person is null).Select(run.Commands.Line).ToList();
        return _named.Count + lines.Count + _refused.Count == 0 ? null
            : new TakeRows(run.Commands.Sheet, [.. _named.OrderBy(row => row.Row)], [.. lines], [.. _refused.OrderBy(row => row.Row)]);
    }

    /// <summary>All rows of one person, in the order of the file.</summary>
    private async Task Person(IReadOnlyList<PlannedRow> rows)
    {
        var person = rows[0].Person!;
        var stands = standing.People.TryGetValue(person.Person.Value, out var told);
        var isNew = (!stands || told == run.Commands.Sheet.Value) && !_before.People.Contains(person.Person.Value);
        if (!stands && await parts.People.Do(person.Person.Value, run.Commands.Register(person), run.Commands.Operation("person", person.Person.Value), asker) is Answer.Refused { Why: var unknown })
        {
            Refuse(rows, unknown, isNew);
            return;
        }

        foreach (var ofProgramme in rows.GroupBy(row => row.Programme))
        {
            isNew &= !await Project([.. ofProgramme], isNew);
        }
    }

    /// <returns>Whether any row of it was taken.</returns>
    private async Task<bool> Project(IReadOnlyList<PlannedRow> rows, bool isNewPerson)
    {
        var project = LifeProjectIds.Of(rows[0].Person!.Person, rows[0].Programme);
        var since = rows.Select(row => row.Act?.At).Min() ?? run.At;
        var stands = standing.Projects.Contains(project.Value);
        if (!stands && await parts.Projects.Do(project, run.Commands.Open(rows[0], since), run.Commands.Operation("open", project.Value), asker) is Answer.Refused { Why: var why and not (LifeProjectAlreadyOpen or LifeProjectAlreadyClosed) })
        {
            return Refuse(rows, why, isNewPerson);
        }

        var isNewProject = !_before.Projects.Contains(project.Value) && await IsOfThisSheet(project, stands);
        var taken = false;
        foreach (var row in rows)
        {
            if (row.Act is not null && await Record(project, run.Commands.Record(row)) is Answer.Refused { Why: var no and not OperationUsedForSomethingElse } && !Stands(row.Row))
            {
                Refuse(row.Row, no, row.Programme);
                continue;
            }

            Take(run.Begun(row), isNewPerson && !taken, isNewProject && !taken);
            taken = true;
        }

        return taken;
    }

    /// <summary>Refused as a whole, but for those whose act was recorded before: it is counted, and must be found again when the sheet is undone.</summary>
    private bool Refuse(IReadOnlyList<PlannedRow> rows, Refusal why, bool isNewPerson)
    {
        var taken = false;
        foreach (var row in rows)
        {
            if (Stands(row.Row))
            {
                // Whether the life project is there because of it is found out by the undoing.
                Take(run.Begun(row), isNewPerson && !taken, isNewProject: false);
                taken = true;
            }
            else
            {
                Refuse(row.Row, why, row.Programme);
            }
        }

        return taken;
    }

    private void Take(BegunRow row, bool isNewPerson, bool isNewProject) =>
        _named.Add(new RowTaken(row.Row, run.Commands.Sheet, row.Identity, row.Programme, row.IsSecret, row.Person, row.LifeProject, row.Act, isNewPerson, isNewProject));

    // Sent before with a reason, it is known under the same id: done, and not done again.
    private async Task<Answer> Record(LifeProjectId project, RecordAct act)
    {
        var operation = run.Commands.Operation("act", act.Act.Value);
        var answer = await parts.Projects.Do(project, act, operation, asker);
        return answer is Answer.Refused { Why: var why } && SheetCommands.IsWarning(why) ? await parts.Projects.Do(project, run.Commands.Despite(act), operation, asker) : answer;
    }

    private async Task<bool> IsOfThisSheet(LifeProjectId project, bool stood) => !stood || (await parts.Projects.Read(project, asker))?.File.Opening?.Sheet == run.Commands.Sheet;
}
