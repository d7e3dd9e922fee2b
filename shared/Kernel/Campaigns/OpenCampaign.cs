using SocialWatch.Kernel.Cells;

namespace SocialWatch.Kernel.Campaigns;

/// <summary>A campaign begins: by hand, or because the alert holds that it waits for.</summary>
/// <param name="Because">The alert that holds; null by hand.</param>
[CommandName("campaign.open.v1")]
public sealed record OpenCampaign(AlertLevel? Because) : CampaignCommand
{
    public override Decision<CampaignEvent> Decide(Campaign state, Stamp stamp) => state switch
    {
        // By whomever: it is open. The program may ask again after a kill.
        Campaign.UnderWay => AlreadyDone,
        Campaign.Planned { Its.Plan: var plan } when stamp.OperationalDay < plan.From || stamp.OperationalDay > plan.To => Refuse(new NotItsDays(plan.From, plan.To)),
        Campaign.Planned { Its.Plan: var plan } when Because is { } level && !(plan.OpensAt <= level && state.Cell.AlertOn(stamp.OperationalDay) == level) => Refuse(new NoSuchAlert()),
        Campaign.Planned => Accept(new CampaignOpened(stamp.OperationalDay, Because)),
        _ => Refuse(NotUnderWay(state)),
    };
}
