using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Programmes;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Campaigns;

[Needs(Permission.Dispatch)]
internal sealed class OpenCampaignModel(StreetDesk desk, ICampaigns campaigns) : CampaignPage<BareForm>(desk, campaigns)
{
    public override string Stem => "open";

    protected override CampaignCommand Command() => new OpenCampaign(Because: null);
}
