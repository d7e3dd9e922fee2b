using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>
/// Opens the campaigns that wait for the alert that holds. What waits stands as rows and what holds stands on the cell, so it
/// does not matter which of the two was said first, nor whether the program was killed between them; opening twice opens once.
/// </summary>
internal sealed class CampaignWatch(IDbContextFactory<JournalDb> databases, IServiceProvider services, TimeProvider clock, ILogger<CampaignWatch> log)
    : BackgroundService, IHear<CellEvent>, IHear<CampaignEvent>
{
    // A new operational day may be the first of a campaign, under an alert that was stated days ago.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private static readonly HashSet<Permission> Sending = [Permission.Dispatch];

    private readonly SemaphoreSlim _heard = new(0);

    public void Heard(Guid stream, Recorded<CellEvent> recorded) => Wake(recorded.Event is ColdAlertStated);

    public void Heard(Guid stream, Recorded<CampaignEvent> recorded) => Wake(recorded.Event is CampaignPlanned or CampaignChanged);

    /// <summary>Opens what is to be open today, and says how many that were.</summary>
    public async Task<int> OpenDue(CancellationToken stop)
    {
        var today = OperationalDays.Of(clock.MoroccoNow());
        var opened = 0;

        foreach (var cell in (await Waiting(today, stop)).GroupBy(row => row.Cell))
        {
            var level = (await Directory.Of(new CellId(cell.Key))).AlertOn(today);
            foreach (var row in cell.Where(row => level is not AlertLevel.None && row.OpensAt <= level))
            {
                opened += await Open(row, level) ? 1 : 0;
            }
        }

        return opened;
    }

    public override void Dispose()
    {
        _heard.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await OpenDue(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The database may be away for a while; what waits stands in the rows.
                log.LogWarning(failure, "Campaigns that wait for an alert could not be looked at; trying again in {Pause}", Pause);
            }

            await HeardOrPause(stoppingToken);
        }
    }

    // Asked for late: the aggregates tell this one what they hear.
    private ICellDirectory Directory => (ICellDirectory)services.GetService(typeof(ICellDirectory))!;

    private ICampaigns Campaigns => (ICampaigns)services.GetService(typeof(ICampaigns))!;

    private async Task HeardOrPause(CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(_heard.WaitAsync(either.Token), Task.Delay(Pause, clock, either.Token));
        await either.CancelAsync();
    }

    private void Wake(bool isOfUse)
    {
        if (isOfUse && _heard.CurrentCount == 0)
        {
            _heard.Release();
        }
    }

    private async Task<List<CampaignRow>> Waiting(DateOnly today, CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        return await db.Campaigns.AsNoTracking()
            .Where(row => row.Status == CampaignStatus.Planned && row.OpensAt != null && row.From <= today && row.To >= today)
            .OrderBy(row => row.Campaign).ToListAsync(stop);
    }

    private async Task<bool> Open(CampaignRow row, AlertLevel level)
    {
        try
        {
            return await Campaigns.Do(new CampaignId(row.Campaign), new OpenCampaign(level), OperationId.New(), new Asker(WorkerId.System, new CellId(row.Cell), Sending)) is Answer.Done { Before: false };
        }
        catch (Exception failure) when (failure is not (JournalUnavailable or OperationCanceledException))
        {
            // One that cannot be read must not keep the others closed.
            log.LogError(failure, "The campaign {Campaign} could not be opened", row.Campaign);
            return false;
        }
    }
}
