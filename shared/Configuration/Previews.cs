using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Programmes;

namespace SocialWatch.Configuration;

/// <summary>A clock of somebody as it would be.</summary>
internal sealed record MovedClock(LifeProjectId Project, PersonId Person, string Programme, string Clock, DateTimeOffset DueBefore, DateTimeOffset DueAfter);

/// <summary>What a configuration would do to the life projects that are open now.</summary>
/// <param name="Late">Clocks that are in time now and would be over at once.</param>
/// <param name="InTimeAgain">Clocks that are over now and would run again.</param>
/// <param name="Other">Clocks with another due moment that stay what they are.</param>
/// <param name="Kept">Secret programmes that change, of whose life projects nothing is told to who asks.</param>
internal sealed record Preview(IReadOnlyList<MovedClock> Late, IReadOnlyList<MovedClock> InTimeAgain, int Other, IReadOnlyList<string> Kept)
{
    public int LateProjects => Late.Select(one => one.Project).Distinct().Count();
}

/// <summary>Works out, before anything is saved, what following a configuration would do. Asks the rows of clocks, and the kernel for the arithmetic.</summary>
internal sealed class Previews(IDbContextFactory<JournalDb> databases, ILifeProjects projects, ICellDirectory cells, InstalledProgrammes installed, TimeProvider clock)
{
    public async Task<Preview> Of(CellConfiguration proposed, Asker asker)
    {
        var now = clock.MoroccoNow();
        var cell = await cells.Of(asker.Cell);
        var book = cell.Book;
        List<(MovedClock Moved, bool IsLate)> moved = [];

        foreach (var rules in installed.AsInstalled.Programmes.Values)
        {
            var after = ConfiguredRules.Apply(rules, proposed.Of(rules.Id));
            moved.AddRange(await OfStages(book.Find(rules.Id)!, after, asker, now));
            moved.AddRange(await OfProtocols(book.Find(rules.Id)!, after, asker, now));
        }

        return new Preview(
            [.. moved.Where(one => !one.IsLate && one.Moved.DueAfter <= now).Select(one => one.Moved).OrderBy(one => one.DueAfter)],
            [.. moved.Where(one => one.IsLate && one.Moved.DueAfter > now).Select(one => one.Moved).OrderBy(one => one.DueAfter)],
            moved.Count(one => one.IsLate == one.Moved.DueAfter <= now),
            [.. installed.AsInstalled.Programmes.Values.Where(rules => !asker.MayKnowOf(rules) && cell.Configuration.Of(rules.Id) != proposed.Of(rules.Id)).Select(rules => rules.Id)]);
    }

    private async Task<IEnumerable<(MovedClock, bool)>> OfStages(ProgrammeRules before, ProgrammeRules after, Asker asker, DateTimeOffset now)
    {
        var changed = after.AllClocks.Where(rule => before.AllClocks.FirstOrDefault(one => one.Id == rule.Id)?.Length != rule.Length).ToDictionary(rule => rule.Id);
        return changed.Count == 0 ? [] :
            from row in await Rows(after.Id, [.. changed.Keys], asker)
            where row.Clock.Status is not ClockStatus.Passed || !Following.IsHistory(row.Clock.Clock, row.Stage, after)
            let due = Following.DueAt(changed[row.Clock.Clock], row.Clock.OpensAt)
            where due != row.Clock.DueAt
            select (Moved(row, after.Id, due), IsLate(row.Clock, now));
    }

    // What a step is counted from stands only in the file. Those who stay somewhere tonight are few.
    private async Task<IEnumerable<(MovedClock, bool)>> OfProtocols(ProgrammeRules before, ProgrammeRules after, Asker asker, DateTimeOffset now)
    {
        var steps = after.Stays.SelectMany(stay => stay.Protocol.Except(before.Stay(stay.Id)?.Protocol ?? [])).Select(step => ProtocolClocks.Of(step.Id)).Distinct().ToList();
        List<(MovedClock, bool)> moved = [];
        foreach (var rows in (steps.Count == 0 ? [] : await Rows(after.Id, steps, asker)).GroupBy(row => row.Clock.LifeProject))
        {
            if ((await projects.Read(new LifeProjectId(rows.Key), asker))?.File.Project is LifeProject.Open open)
            {
                var due = Following.Clocks(open, after, now).OfType<ClockMoved>().ToDictionary(one => one.Clock, one => one.DueAt);
                moved.AddRange(rows.Where(row => due.ContainsKey(row.Clock.Clock)).Select(row => (Moved(row, after.Id, due[row.Clock.Clock]), IsLate(row.Clock, now))));
            }
        }

        return moved;
    }

    private async Task<List<Row>> Rows(string programme, IReadOnlyList<string> clocks, Asker asker)
    {
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        return await db.Clocks.AsNoTracking()
            .Where(row => clocks.Contains(row.Clock) && (row.Status == ClockStatus.Running || row.Status == ClockStatus.Passed))
            .Join(db.LifeProjects.Where(project => project.Cell == asker.Cell.Value && project.Programme == programme && project.Outcome == null),
                row => row.LifeProject, project => project.LifeProject, (row, project) => new Row(row, project.Person, project.Stage))
            .ToListAsync();
    }

    private static MovedClock Moved(Row row, string programme, DateTimeOffset due) =>
        new(new LifeProjectId(row.Clock.LifeProject), new PersonId(row.Person), programme, row.Clock.Clock, row.Clock.DueAt, due);

    private static bool IsLate(ClockRow row, DateTimeOffset now) => row.Status is ClockStatus.Passed || row.DueAt <= now;

    private sealed record Row(ClockRow Clock, Guid Person, string Stage);
}
