using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;

namespace SocialWatch.Street.Campaigns;

/// <summary>
/// Different people who slept under a roof on the campaign's days, and the nights they did. A stay has no commune: those of the
/// campaign's days and programmes are counted wherever in the cell the bed stands.
/// </summary>
internal sealed record Sheltered(int People, int Nights)
{
    public static async Task<Sheltered> Of(JournalDb db, CampaignRow campaign, DateTimeOffset now)
    {
        var (first, planned) = CampaignActs.DaysOf(campaign);
        // Tonight is a night once it has begun.
        var today = OperationalDays.Of(now);
        var latest = now >= Journal.ReadModels.Nights.BeginsAt(today) ? today : today.AddDays(-1);
        var last = planned < latest ? planned : latest;
        var stays = await db.Stays.Of(campaign).Where(stay => stay.EnteredOn <= last && (stay.LeftOn == null || (stay.LeftOn > first && stay.LeftOn > stay.EnteredOn)))
            .Select(stay => new { stay.Person, stay.EnteredOn, stay.LeftOn }).ToListAsync();

        // A night belongs to the evening it begins; the day of leaving has none.
        var slept = stays.Select(stay => (stay.Person, Nights: Math.Max(0, Earlier(stay.LeftOn?.AddDays(-1) ?? last, last).DayNumber - Later(stay.EnteredOn, first).DayNumber + 1))).Where(stay => stay.Nights > 0).ToList();
        return new Sheltered(slept.Select(stay => stay.Person).Distinct().Count(), slept.Sum(stay => stay.Nights));
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
