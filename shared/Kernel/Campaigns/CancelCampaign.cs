namespace SocialWatch.Kernel.Campaigns;

/// <summary>A planned campaign does not take place. One that is under way is closed instead: what was done in it was done.</summary>
[CommandName("campaign.cancel.v1")]
public sealed record CancelCampaign([property: Typed(500)] string Why) : CampaignCommand
{
    public override Decision<CampaignEvent> Decide(Campaign state, Stamp stamp) => state switch
    {
        Campaign.Planned => Accept(new CampaignCancelled(Why)),
        _ => Refuse(NotUnderWay(state)),
    };
}
