using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Campaigns;

[Needs(Permission.Dispatch)]
internal sealed class PlanCampaignModel(StreetDesk desk, ICampaigns campaigns) : PageModel
{
    private CellProfile _cell = CellProfile.None;

    [BindProperty]
    public CampaignForm Form { get; set; } = new();

    internal StreetNames Names => desk.Names;

    internal CampaignChoices Choices { get; private set; } = null!;

    private Asker Asker => User.ToAsker()!;

    public async Task OnGetAsync()
    {
        await Prepare();
        Form = CampaignForm.Of(plan: null, _cell);
        Form.From = desk.Today;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Prepare();
        return await this.Ask(
            () => campaigns.Do(new CampaignId(Form.Campaign), Form.ToPlan(), new OperationId(Form.Operation), Asker), $"/campaigns/{Form.Campaign}", Names.Words["campaign.plan.done"]);
    }

    internal string CentreName(int line) => _cell.Centres.GetValueOrDefault(new CentreId(Form.Places![line].Centre)) ?? "";

    private async Task Prepare()
    {
        _cell = await desk.Cells.Of(Asker.Cell);
        Choices = await CampaignChoices.Of(desk, Asker, _cell, plan: null);
    }
}
