namespace SocialWatch.Kernel.Campaigns;

/// <summary>A campaign ends: its beds go, and nothing that is done after today counts for it.</summary>
[CommandName("campaign.close.v1")]
public sealed record CloseCampaign : CampaignCommand
{
    public override Decision<CampaignEvent> Decide(Campaign state, Stamp stamp) => state switch
    {
        Campaign.UnderWay => Accept(new CampaignClosed(stamp.OperationalDay)),
        Campaign.Closed => AlreadyDone,
        _ => Refuse(NotUnderWay(state)),
    };
}
