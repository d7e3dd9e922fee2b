using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;
using SocialWatch.Web;
using TaskStatus = SocialWatch.Kernel.LifeProjects.TaskStatus;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

/// <summary>What a worker looks at first in the morning. One query for each list; names come from memory.</summary>
[Needs(Permission.MeetPeople)]
internal sealed class MyDayModel(
    IDbContextFactory<JournalDb> databases, IPeopleNames people, IWorkerNames workers, ProgrammeNames names, TimeLeft left, Words words, Dates dates, TimeProvider clock) : PageModel
{
    private const int DaysAhead = 7;

    // Long enough that a weekly visit was missed twice.
    private const int DaysOfSilence = 14;

    private const int LinesAtFirst = 10;
    private const int LinesAtMost = 200;

    private static readonly TimeOnly Evening = new(18, 0);

    /// <summary>The list to show whole: "clocks", "tasks", "silent", "night".</summary>
    [BindProperty(SupportsGet = true, Name = "all")]
    public string? Whole { get; set; }

    public DayList Clocks { get; private set; } = DayList.Empty;

    public DayList Tasks { get; private set; } = DayList.Empty;

    public DayList Silent { get; private set; } = DayList.Empty;

    public DayList Night { get; private set; } = DayList.Empty;

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync()
    {
        var asker = User.ToAsker()!;
        var (cell, me, now) = (asker.Cell.Value, asker.Worker.Value, clock.MoroccoNow());
        Today = DateOnly.FromDateTime(now.DateTime);

        await using var db = (await databases.CreateDbContextAsync(HttpContext.RequestAborted)).SeenBy(asker);
        // What nobody accompanies, or somebody who has left or sees no people any more, is everybody's: a clock that no list shows runs out unseen.
        var alone = User.May(Permission.AccompanyPeople);
        var present = (await workers.Of(asker.Cell)).Where(colleague => colleague.MeetsPeople).Select(colleague => colleague.Id.Value).ToList();
        var mine = db.LifeProjects.AsNoTracking().Where(project => project.Cell == cell && project.Outcome == null
            && (project.Referent == me || (alone && (project.Referent == null || !present.Contains(project.Referent.Value)))));
        Clocks = await ClocksOf(db, mine, now);
        Tasks = await TasksOf(db, cell, me);
        Silent = await SilentOf(mine, now);
        Night = await NightOf(db, cell, now);
    }

    private async Task<DayList> ClocksOf(JournalDb db, IQueryable<LifeProjectRow> mine, DateTimeOffset now)
    {
        var until = now.AddDays(DaysAhead).ToUniversalTime();
        var rows = await mine
            .Join(db.Clocks.AsNoTracking(), project => project.LifeProject, row => row.LifeProject, (project, row) => new { project.LifeProject, project.Person, project.Programme, project.StageSince, row.Clock, row.Status, row.DueAt })
            // One that ran out before the present stage or cycle began is history: the person has gone on since.
            // A care protocol goes on as long as the stay does, whatever the stage.
            .Where(row => ((row.Status == ClockStatus.Running && row.DueAt <= until) || row.Status == ClockStatus.Passed)
                && (row.DueAt >= row.StageSince || row.Clock.StartsWith(ProtocolClocks.Prefix)))
            .OrderBy(row => row.DueAt)
            .Take(Most("clocks") + 1).ToListAsync(HttpContext.RequestAborted);

        return List("clocks", [.. rows.Select(row => Line(row.LifeProject, row.Person, row.Programme, names.Clock(row.Programme, row.Clock), left.Until(row.DueAt, now), row.DueAt <= now))]);
    }

    private async Task<DayList> TasksOf(JournalDb db, Guid cell, Guid me)
    {
        var until = Today.AddDays(DaysAhead);
        var rows = await db.Tasks.AsNoTracking()
            .Where(task => task.Worker == me && task.Status == TaskStatus.Planned && task.DueOn <= until && task.Cell == cell)
            .Join(db.LifeProjects.AsNoTracking().Where(project => project.Outcome == null), task => task.LifeProject, project => project.LifeProject, (task, project) => new { project.LifeProject, project.Person, project.Programme, project.Stage, task.DueOn })
            .OrderBy(row => row.DueOn)
            .Take(Most("tasks") + 1).ToListAsync(HttpContext.RequestAborted);

        return List("tasks", [.. rows.Select(row => Line(row.LifeProject, row.Person, row.Programme, words.Say("my-day.task-for", ("Stage", names.Stage(row.Programme, row.Stage))), dates.Relative(row.DueOn, Today), row.DueOn < Today, "#tasks"))]);
    }

    private async Task<DayList> SilentOf(IQueryable<LifeProjectRow> mine, DateTimeOffset now)
    {
        var since = now.AddDays(-DaysOfSilence).ToUniversalTime();
        var rows = await mine.Where(project => project.LastContact < since)
            .OrderBy(project => project.LastContact)
            .Take(Most("silent") + 1).ToListAsync(HttpContext.RequestAborted);

        return List("silent", [.. rows.Select(row => Line(row.LifeProject, row.Person, row.Programme, names.Stage(row.Programme, row.Stage), words.Say("my-day.last-contact", ("When", dates.Relative(MoroccoTime.Local(row.LastContact), now))), isLate: false))]);
    }

    private async Task<DayList> NightOf(JournalDb db, Guid cell, DateTimeOffset now)
    {
        var evening = MoroccoTime.FromWall(Today.AddDays(-1).ToDateTime(Evening)).ToUniversalTime();
        var rows = await db.LifeProjects.AsNoTracking()
            .Where(project => project.Cell == cell && project.Outcome == null && project.OpenedAt >= evening)
            .OrderByDescending(project => project.OpenedAt)
            .Take(Most("night") + 1).ToListAsync(HttpContext.RequestAborted);

        return List("night", [.. rows.Select(row => Line(row.LifeProject, row.Person, row.Programme, names.Programme(row.Programme), dates.Relative(MoroccoTime.Local(row.OpenedAt), now), isLate: false))]);
    }

    private DayLine Line(Guid project, Guid person, string programme, string what, string when, bool isLate, string anchor = "") =>
        new(Addresses.Page(new LifeProjectId(project)) + anchor, people.NameOf(new PersonId(person), programme), what, when, isLate);

    private int Most(string list) => Whole == list ? LinesAtMost : LinesAtFirst;

    private DayList List(string name, IReadOnlyList<DayLine> lines)
    {
        var most = Most(name);
        return new DayList(name, [.. lines.Take(most)], More: lines.Count > most, CanShowMore: lines.Count > most && most < LinesAtMost);
    }
}

/// <param name="More">There are more than are shown.</param>
/// <param name="CanShowMore">And they can be asked for here.</param>
internal sealed record DayList(string Name, IReadOnlyList<DayLine> Lines, bool More, bool CanShowMore)
{
    public static DayList Empty { get; } = new("", [], More: false, CanShowMore: false);
}

internal sealed record DayLine(string Href, string Who, string What, string When, bool IsLate);
