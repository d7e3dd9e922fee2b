using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>Lets clocks run out. They are rows, so none is forgotten while the program is off, and passing one twice is harmless.</summary>
internal sealed class ClockWatch(
    IDbContextFactory<JournalDb> databases, ILifeProjects projects, InstalledProgrammes programmes, TimeProvider clock, ILogger<ClockWatch> log)
    : Watch(clock, log, TimeSpan.FromSeconds(20))
{
    private const int AtOnce = 500;

    private static readonly HashSet<Permission> All = [.. Enum.GetValues<Permission>()];

    /// <summary>
    /// Passes every clock that is due now, the oldest first, page by page behind the last one looked at: those that cannot be
    /// passed (the file does not open, the person was forgotten) stay where they are and hold up nobody.
    /// </summary>
    public async Task<int> PassDue(CancellationToken stop)
    {
        var now = Clock.GetUtcNow();
        var passed = 0;
        var page = await DueAfter(last: null, now, stop);

        while (page.Count > 0)
        {
            foreach (var row in page)
            {
                stop.ThrowIfCancellationRequested();
                passed += await Pass(row) ? 1 : 0;
            }

            page = page.Count < AtOnce ? [] : await DueAfter(page[^1], now, stop);
        }

        return passed;
    }

    protected override Task Look(CancellationToken stop) => PassDue(stop);

    /// <summary>The next clocks to pass. Those of a module that is gone wait for it.</summary>
    private async Task<List<ClockRow>> DueAfter(ClockRow? last, DateTimeOffset now, CancellationToken stop)
    {
        var installed = programmes.Modules.Select(module => module.Manifest.Id).ToList();
        await using var db = await databases.CreateDbContextAsync(stop);
        var due = db.Clocks.IgnoreQueryFilters().AsNoTracking()
            .Where(row => row.Status == ClockStatus.Running && row.DueAt <= now)
            .Where(row => db.LifeProjects.Any(project => project.LifeProject == row.LifeProject && installed.Contains(project.Programme)));

        if (last is not null)
        {
#pragma warning disable CA1309, CA1310 // The database compares, in the order it sorts by.
            due = due.Where(row => row.DueAt >= last.DueAt && (row.DueAt > last.DueAt
                || row.LifeProject.CompareTo(last.LifeProject) > 0
                || (row.LifeProject == last.LifeProject && string.Compare(row.Clock, last.Clock) > 0)));
#pragma warning restore CA1309, CA1310
        }

        return await due.OrderBy(row => row.DueAt).ThenBy(row => row.LifeProject).ThenBy(row => row.Clock).Take(AtOnce).ToListAsync(stop);
    }

    private async Task<bool> Pass(ClockRow row)
    {
        try
        {
            return await projects.Do(new LifeProjectId(row.LifeProject), new PassClock(row.Clock), OperationId.New(), new Asker(WorkerId.System, new CellId(row.Cell), All)) is Answer.Done;
        }
        catch (Exception failure) when (failure is not (JournalUnavailable or OperationCanceledException))
        {
            // One file that cannot be read must not stop the clocks of all others.
            log.LogError(failure, "The clock {Clock} of life project {LifeProject} could not be passed", row.Clock, row.LifeProject);
            return false;
        }
    }
}
