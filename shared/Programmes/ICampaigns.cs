using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;

namespace SocialWatch.Programmes;

/// <summary>The way from a page to campaigns. What an asker may not know of a campaign is neither told nor lost here.</summary>
public interface ICampaigns
{
    /// <summary>Asks something of a campaign, once, however often it is sent with the same operation id.</summary>
    Task<Answer> Do(CampaignId campaign, CampaignCommand command, OperationId operation, Asker asker);

    /// <summary>The campaign as the asker may see it; null when the asker's cell has none such.</summary>
    Task<Campaign?> Read(CampaignId campaign, Asker asker);
}
