using System.Collections.Immutable;
using SocialWatch.Kernel.Cells;

namespace SocialWatch.Kernel.Campaigns;

/// <summary>A campaign is planned. Somebody opens it, or the program does when the alert comes that it waits for.</summary>
[CommandName("campaign.plan.v1")]
public sealed record PlanCampaign(
    string Name, DateOnly From, DateOnly To, ImmutableArray<string> Zone, ImmutableArray<string> Programmes, AlertLevel? OpensAt, ImmutableArray<CampaignTarget> Targets,
    ImmutableArray<KitCount> Stock, ImmutableArray<ExtraPlaces> Places, ImmutableArray<WorkerId> Calls, ImmutableArray<KitCount> Kit)
    : CampaignAsPlanned(Name, From, To, Zone, Programmes, OpensAt, Targets, Stock, Places, Calls, Kit)
{
    public override Decision<CampaignEvent> Decide(Campaign state, Stamp stamp)
    {
        var plan = PlanIn(state);

        return state.File switch
        {
            null => FaultIn(plan, state, stamp) is { } fault ? Refuse(fault) : Accept(new CampaignPlanned(plan)),
            { First: var first } => first == plan ? AlreadyDone : Refuse(new CampaignPlannedDifferently()),
        };
    }
}
