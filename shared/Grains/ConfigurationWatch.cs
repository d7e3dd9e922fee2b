using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>
/// Lets open life projects follow their cell's configuration. How far each is stands in its row, so a kill loses nothing,
/// and following twice is harmless.
/// </summary>
internal sealed class ConfigurationWatch(
    IDbContextFactory<JournalDb> databases, IServiceProvider services, TimeProvider clock, ILogger<ConfigurationWatch> log)
    : Watch(clock, log, TimeSpan.FromSeconds(20)), IHear<CellEvent>
{
    private const int AtOnce = 500;

    // Appends that arrive together share one transaction.
    private const int Together = 16;

    private static readonly HashSet<Permission> All = [.. Enum.GetValues<Permission>()];

    public void Heard(Guid stream, Recorded<CellEvent> recorded)
    {
        if (recorded.Event is CellConfigured)
        {
            Wake();
        }
    }

    /// <summary>Every open life project whose programme was configured anew since it last followed. How many did.</summary>
    public async Task<int> FollowAll(CancellationToken stop)
    {
        var followed = 0;
        foreach (var cell in await Cells(stop))
        {
            var book = (await Directory.Of(cell)).Book;
            foreach (var rules in book.Programmes.Values.Where(rules => rules.Version > 0))
            {
                followed += await Follow(cell, rules.Id, rules.Version, stop);
            }
        }

        return followed;
    }

    protected override Task Look(CancellationToken stop) => FollowAll(stop);

    // Asked for late: the aggregates tell this one what they hear.
    private ICellDirectory Directory => (ICellDirectory)services.GetService(typeof(ICellDirectory))!;

    private ILifeProjects Projects => (ILifeProjects)services.GetService(typeof(ILifeProjects))!;

    private async Task<List<CellId>> Cells(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        return await db.Cells.AsNoTracking().Select(row => new CellId(row.Cell)).ToListAsync(stop);
    }

    /// <summary>Page by page behind the last one looked at: those that cannot follow stay behind and hold up nobody.</summary>
    private async Task<int> Follow(CellId cell, string programme, int version, CancellationToken stop)
    {
        var followed = 0;
        Guid? last = null;

        for (var page = await Behind(cell, programme, version, last, stop); page.Count > 0; page = await Behind(cell, programme, version, last, stop))
        {
            await Parallel.ForEachAsync(page, new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = stop }, async (project, _) =>
            {
                if (await Follow(new LifeProjectId(project), version, cell))
                {
                    Interlocked.Increment(ref followed);
                }
            });
            last = page[^1];
        }

        return followed;
    }

    private async Task<List<Guid>> Behind(CellId cell, string programme, int version, Guid? last, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var behind = db.LifeProjects.IgnoreQueryFilters().AsNoTracking().Where(row => !row.Withdrawn)
            .Where(row => row.Cell == cell.Value && row.Programme == programme && row.Outcome == null && row.Configuration < version);

        return await (last is { } after ? behind.Where(row => row.LifeProject.CompareTo(after) > 0) : behind)
            .OrderBy(row => row.LifeProject).Select(row => row.LifeProject).Take(AtOnce).ToListAsync(stop);
    }

    private async Task<bool> Follow(LifeProjectId project, int version, CellId cell)
    {
        try
        {
            return await Projects.Do(project, new FollowConfiguration(version), OperationId.New(), new Asker(WorkerId.System, cell, All)) is Answer.Done { Before: false };
        }
        catch (Exception failure) when (failure is not (JournalUnavailable or OperationCanceledException))
        {
            // One file that cannot be read must not hold back all others.
            log.LogError(failure, "Life project {LifeProject} could not follow its configuration", project.Value);
            return false;
        }
    }
}
