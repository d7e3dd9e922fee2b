using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Programmes;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Campaigns;

[Needs(Permission.Dispatch)]
internal sealed class CancelCampaignModel(StreetDesk desk, ICampaigns campaigns) : CampaignPage<CancelCampaignForm>(desk, campaigns)
{
    public override string Stem => "cancel";

    protected override CampaignCommand Command() => Form.ToCommand();
}

internal sealed class CancelCampaignForm : StreetForm
{
    [Required, StringLength(500)]
    public string? Why { get; set; }

    public CancelCampaign ToCommand() => new(Text(Why));
}
