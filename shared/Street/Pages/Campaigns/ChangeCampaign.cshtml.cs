using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Programmes;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Campaigns;

[Needs(Permission.Dispatch)]
internal sealed class ChangeCampaignModel(StreetDesk desk, ICampaigns campaigns) : CampaignPage<CampaignForm>(desk, campaigns)
{
    public override string Stem => "change";

    internal CampaignChoices Choices { get; private set; } = null!;

    internal string CentreName(int line) => Campaign.Cell.Centres.GetValueOrDefault(new CentreId(Form.Places![line].Centre)) ?? "";

    protected override bool Begin()
    {
        Form = CampaignForm.Of(Its.Plan, Campaign.Cell);
        return true;
    }

    protected override async ValueTask Prepare() => Choices = await CampaignChoices.Of(Desk, Asker, Campaign.Cell, Its.Plan);

    protected override CampaignCommand Command() => Form.ToChange();
}
