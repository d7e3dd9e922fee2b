using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>Lets clocks run out. They are rows, so none is forgotten while the program is off, and passing one twice is harmless.</summary>
internal sealed class ClockWatch(IDbContextFactory<JournalDb> databases, ILifeProjects projects, TimeProvider clock, ILogger<ClockWatch> log) : BackgroundService
{
    private const int AtOnce = 500;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private static readonly HashSet<Permission> All = [.. Enum.GetValues<Permission>()];

    /// <summary>Passes the clocks that are due now, the oldest first. Those of a module that is gone wait for it.</summary>
    public async Task<int> PassDue(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(stop);
        var due = await db.Clocks.AsNoTracking()
            .Where(row => row.Status == ClockStatus.Running && row.DueAt <= now)
            .OrderBy(row => row.DueAt).Take(AtOnce).ToListAsync(stop);

        var passed = 0;
        foreach (var row in due)
        {
            var answer = await projects.Do(new LifeProjectId(row.LifeProject), new PassClock(row.Clock), OperationId.New(), new Asker(WorkerId.System, new CellId(row.Cell), All));
            passed += answer is Answer.Done ? 1 : 0;
        }

        return passed;
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
