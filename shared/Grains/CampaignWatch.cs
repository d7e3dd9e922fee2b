using Microsoft.EntityFrameworkCore;
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
    // A new operational day may be the first of a campaign, under an alert that was stated days ago.
    : Watch(clock, log, TimeSpan.FromMinutes(1)), IHear<CellEvent>, IHear<CampaignEvent>
{
    private static readonly HashSet<Permission> Sending = [Permission.Dispatch];

    public void Heard(Guid stream, Recorded<CellEvent> recorded)
    {
        if (recorded.Event is ColdAlertStated)
        {
            Wake();
        }
    }

    public void Heard(Guid stream, Recorded<CampaignEvent> recorded)
    {
        if (recorded.Event is CampaignPlanned or CampaignChanged)
        {
            Wake();
        }
    }

    /// <summary>Opens what is to be open today, and says how many that were.</summary>
    public async Task<int> OpenDue(CancellationToken stop)
    {
        var today = OperationalDays.Of(Clock.MoroccoNow());
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

    protected override Task Look(CancellationToken stop) => OpenDue(stop);

    // Asked for late: the aggregates tell this one what they hear.
    private ICellDirectory Directory => (ICellDirectory)services.GetService(typeof(ICellDirectory))!;

    private ICampaigns Campaigns => (ICampaigns)services.GetService(typeof(ICampaigns))!;

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
