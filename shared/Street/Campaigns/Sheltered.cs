using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;

namespace SocialWatch.Street.Campaigns;

/// <summary>
/// Different people who were given a roof on the campaign's days, and the nights they slept under it. A stay has no commune:
/// those of the campaign's days and programmes are counted wherever in the cell the bed stands.
/// </summary>
internal sealed record Sheltered(int People, int Nights)
{
    public static async Task<Sheltered> Of(JournalDb db, CampaignRow campaign, DateTimeOffset now)
    {
        var (first, last) = CampaignActs.DaysOf(campaign);
        var roof = new Roof(first, last, OperationalDays.Of(now));
        var stays = db.Stays.Of(campaign).Where(stay => stay.EnteredOn <= last && (stay.LeftOn == null || stay.LeftOn >= first)).Select(stay => new { stay.Person, stay.EnteredOn, stay.LeftOn });
        await foreach (var stay in stays.AsAsyncEnumerable())
        {
            roof.Add(stay.Person, stay.EnteredOn, stay.LeftOn);
        }

        return new Sheltered(roof.People, roof.PersonNights);
    }
}
