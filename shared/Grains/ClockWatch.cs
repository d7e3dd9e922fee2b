using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
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
    IDbContextFactory<JournalDb> databases, ILifeProjects projects, InstalledProgrammes programmes, TimeProvider clock, ILogger<ClockWatch> log) : BackgroundService
{
    private const int AtOnce = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private static readonly HashSet<Permission> All = [.. Enum.GetValues<Permission>()];

    /// <summary>Passes the clocks that are due now, the oldest first. Those of a module that is gone wait for it.</summary>
    public async Task<int> PassDue(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var installed = programmes.Modules.Select(module => module.Manifest.Id).ToList();
        await using var db = await databases.CreateDbContextAsync(stop);
        // Only what can be passed: clocks that wait for their module must not stand in front of the others.
        var due = await db.Clocks.AsNoTracking()
            .Where(row => row.Status == ClockStatus.Running && row.DueAt <= now)
            .Where(row => db.LifeProjects.Any(project => project.LifeProject == row.LifeProject && installed.Contains(project.Programme)))
            .OrderBy(row => row.DueAt).Take(AtOnce).ToListAsync(stop);

        var passed = 0;
        foreach (var row in due)
        {
            passed += await Pass(row) ? 1 : 0;
        }

        return passed;
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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);

        do
        {
            try
            {
                while (await PassDue(stoppingToken) == AtOnce)
                {
                }
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The database may be away for a while; the clocks wait as rows.
                log.LogWarning(failure, "Clocks could not be looked at; trying again in {Pause}", Pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
