using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;

namespace SocialWatch.Street.Campaigns;

/// <summary>A campaign in the list, with its interventions so far.</summary>
internal sealed record ListedCampaign(CampaignRow Row, int Acts);

/// <summary>The cell's campaigns, the latest first, and what all of them are together: each act once, however many it belongs to.</summary>
internal sealed record CampaignsOfCell(IReadOnlyList<ListedCampaign> Campaigns, int Together, bool HasMore)
{
    private const int AtOnce = 20;

    public static async Task<CampaignsOfCell> Of(JournalDb db, Asker asker, DateOnly? before)
    {
        var wanted = db.Campaigns.AsNoTracking().Where(row => row.Cell == asker.Cell.Value);
        wanted = before is { } day ? wanted.Where(row => row.From < day) : wanted;
        var found = await wanted.OrderByDescending(row => row.From).ThenByDescending(row => row.Campaign).Take(AtOnce + 1).ToListAsync();
        var shown = found.Take(AtOnce).ToList();
        var listed = new List<ListedCampaign>();
        foreach (var row in shown)
        {
            listed.Add(new ListedCampaign(row, await db.Acts.Of(row).Counted().CountAsync()));
        }

        return new CampaignsOfCell(listed, await db.Acts.OfAny(shown).Counted().CountAsync(), found.Count > shown.Count);
    }
}
