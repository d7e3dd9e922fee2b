using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;

namespace SocialWatch.Journal.ReadModels;

/// <summary>A campaign's row says what its state says: it is made from the state after the event.</summary>
internal sealed class CampaignList : Projection<Campaign, CampaignEvent, CampaignRow>
{
    public override object? KeyOf(Happened<Campaign, CampaignEvent> happened) => happened.Stream;

    public override CampaignRow? Evolve(CampaignRow? row, Happened<Campaign, CampaignEvent> happened) =>
        Campaign.Evolve(happened.Before, happened.Event, happened.Stamp) is { File: { Plan: var plan } file } campaign
            ? new CampaignRow
            {
                // The cell is the one it was planned in, whoever writes later.
                Campaign = happened.Stream, Cell = row?.Cell ?? happened.Stamp.Cell.Value, Name = plan.Name, From = plan.From, To = plan.To, Zone = string.Join('\n', plan.Zone),
                Programmes = string.Join(' ', plan.Programmes.Except(plan.Secret)), SecretProgrammes = string.Join(' ', plan.Programmes.Intersect(plan.Secret)), Status = StatusOf(campaign), OpensAt = plan.OpensAt,
                OpenedOn = campaign.Opening?.On, ClosedOn = (campaign as Campaign.Closed)?.On,
                Places = string.Join(' ', plan.Places.Select(one => $"{one.Centre.Value:N}:{one.Places}")), Kit = string.Join(' ', plan.Kit.Select(one => $"{one.Item}:{one.Count}")),
                Calls = plan.Calls.Length, NotReached = plan.Calls.Count(worker => file.Calls.GetValueOrDefault(worker, CallAnswer.NoAnswer) is CallAnswer.NoAnswer),
            }
            : row;

    private static CampaignStatus StatusOf(Campaign campaign) => campaign switch
    {
        Campaign.UnderWay => CampaignStatus.UnderWay,
        Campaign.Closed => CampaignStatus.Closed,
        Campaign.Cancelled => CampaignStatus.Cancelled,
        _ => CampaignStatus.Planned,
    };
}
