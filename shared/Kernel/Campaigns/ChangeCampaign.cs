using System.Collections.Immutable;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.Campaigns;

/// <summary>A campaign is planned otherwise, before it begins or while it goes on. What was moved and who was reached stays as it was told.</summary>
[CommandName("campaign.change.v1")]
public sealed record ChangeCampaign(
    string Name, DateOnly From, DateOnly To, ImmutableArray<string> Zone, ImmutableArray<string> Programmes, AlertLevel? OpensAt, ImmutableArray<CampaignTarget> Targets,
    ImmutableArray<KitCount> Stock, ImmutableArray<ExtraPlaces> Places, ImmutableArray<WorkerId> Calls, ImmutableArray<KitCount> Kit)
    : CampaignAsPlanned(Name, From, To, Zone, Programmes, OpensAt, Targets, Stock, Places, Calls, Kit)
{
    public override Decision<CampaignEvent> Decide(Campaign state, Stamp stamp) => state switch
    {
        Campaign.Planned planned => Decide(planned.Its, PlanIn(state), state, stamp),
        Campaign.UnderWay { Opened.On: var on } when From > on || To < on => Refuse(new OpenedOnAnotherDay(on)),
        Campaign.UnderWay going => Decide(going.Its, PlanIn(state), state, stamp),
        _ => Refuse(NotUnderWay(state)),
    };

    private static Decision<CampaignEvent> Decide(CampaignFile file, CampaignPlan plan, Campaign state, Stamp stamp) => file switch
    {
        _ when file.Plan == plan => AlreadyDone,
        _ when FaultIn(plan, state, stamp) is { } fault => Refuse(fault),
        _ when Enum.GetValues<KitItem>().Where(item => file.Balance(item, plan) < 0).Cast<KitItem?>().FirstOrDefault() is { } gone =>
            Refuse(new StockIsOut(gone, plan.StockOf(gone) - file.Balance(gone, plan))),
        _ => Accept(new CampaignChanged(plan)),
    };
}
