using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Street.Campaigns;

/// <summary>One kind of act of a campaign.</summary>
internal sealed record CampaignKind(string Programme, string Kind, int Acts, long Quantity, int Refused);

/// <summary>What crews took, gave and brought back of one thing.</summary>
internal sealed record CampaignKit(KitItem Item, int Taken, int Given, int Returned);

/// <summary>Signals, how many of them somebody arrived at, and how many minutes that took: half of them fewer.</summary>
internal sealed record CampaignSignals(int All, int Arrived, int? Minutes);

/// <summary>
/// A campaign so far, in nine round trips however long it is. People, acts, quantities and meetings are different things and
/// never added to each other.
/// </summary>
/// <param name="People">Different people by name.</param>
/// <param name="Met">People met whom nobody named: how many were met, which is not how many different ones.</param>
/// <param name="WithoutCommune">Interventions of its days that are not counted because nobody noted where.</param>
internal sealed record CampaignNumbers(
    IReadOnlyList<CampaignKind> Kinds, int People, int Nights, int WithoutCommune, int Met, int Rounds, IReadOnlyList<CampaignKit> Kit, CampaignSignals Signals, Sheltered Sheltered)
{
    public int Acts => Kinds.Sum(kind => kind.Acts);

    public long Quantity => Kinds.Sum(kind => kind.Quantity);

    public int Refused => Kinds.Sum(kind => kind.Refused);

    public static async Task<CampaignNumbers> Of(JournalDb db, CampaignRow campaign, DateTimeOffset now)
    {
        var counted = db.Acts.Of(campaign).Counted();
        var rounds = db.Rounds.Of(campaign).Gone();
        var latest = await counted.GroupBy(act => act.Day).Select(day => new { day.Key, Last = day.Max(act => act.At) }).ToListAsync();

        return new CampaignNumbers(
            await KindsOf(db.Acts.Of(campaign).Standing()),
            await counted.Where(act => act.Person != null).Select(act => act.Person).Distinct().CountAsync(),
            latest.Count(day => day.Last >= Journal.ReadModels.Nights.BeginsAt(day.Key)),
            await db.Acts.WithoutCommune(campaign).Counted().CountAsync(),
            await db.Encounters.Of(campaign).Where(met => !met.Withdrawn && met.Person == null).SumAsync(met => met.People),
            await rounds.CountAsync(),
            await db.Kit.Where(kit => rounds.Any(round => round.Round == kit.Round)).GroupBy(kit => kit.Item)
                .Select(kit => new CampaignKit(kit.Key, kit.Sum(one => one.Taken), kit.Sum(one => one.Given), kit.Sum(one => one.Returned))).ToListAsync(),
            await SignalsOf(db.Signals.Of(campaign)),
            await Sheltered.Of(db, campaign, now));
    }

    private static async Task<IReadOnlyList<CampaignKind>> KindsOf(IQueryable<ActRow> acts)
    {
        var rows = await acts.GroupBy(act => new { act.Programme, act.Kind, act.Answer })
            .Select(group => new { group.Key, Acts = group.Count(), Quantity = group.Sum(act => (long)act.Quantity) })
            .ToListAsync();
        return [.. rows.GroupBy(row => (row.Key.Programme, row.Key.Kind))
            .Select(kind => (kind.Key, Accepted: kind.SingleOrDefault(row => row.Key.Answer is ActAnswer.Accepted), Refused: kind.SingleOrDefault(row => row.Key.Answer is ActAnswer.Refused)))
            .Select(kind => new CampaignKind(kind.Key.Programme, kind.Key.Kind, kind.Accepted?.Acts ?? 0, kind.Accepted?.Quantity ?? 0, kind.Refused?.Acts ?? 0))
            .OrderByDescending(kind => kind.Acts).ThenBy(kind => kind.Programme, StringComparer.Ordinal).ThenBy(kind => kind.Kind, StringComparer.Ordinal)];
    }

    private static async Task<CampaignSignals> SignalsOf(IQueryable<SignalRow> signals)
    {
        var told = await signals.Select(signal => new { signal.RaisedAt, signal.ArrivedAt }).ToListAsync();
        var minutes = told.Where(signal => signal.ArrivedAt is not null).Select(signal => (int)Math.Max(0, (signal.ArrivedAt!.Value - signal.RaisedAt).TotalMinutes)).Order().ToList();
        return new CampaignSignals(told.Count, minutes.Count, minutes.Count == 0 ? null : minutes[(minutes.Count - 1) / 2]);
    }
}
