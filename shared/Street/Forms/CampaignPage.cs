using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Street.Forms;

/// <summary>One step of a campaign: shows the form, asks, explains a refusal.</summary>
internal abstract class CampaignPage<TForm>(StreetDesk desk, ICampaigns campaigns) : PageModel, IStreetPage
    where TForm : StreetForm, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    public abstract string Stem { get; }

    public virtual string Title => Words[$"campaign.{Stem}"];

    public string Back => $"/campaigns/{Id}";

    public string BackText => Its.Plan.Name;

    public Guid Id { get; private set; }

    internal StreetDesk Desk => desk;

    internal Campaign Campaign { get; private set; } = Campaign.Initial;

    internal CampaignFile Its => Campaign.File!;

    protected Words Words => desk.Names.Words;

    protected Asker Asker => User.ToAsker()!;

    protected abstract CampaignCommand Command();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Look(id) || !Begin())
        {
            return NotFound();
        }

        await Prepare();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Look(id))
        {
            return NotFound();
        }

        await Prepare();
        return await this.Ask(Asked, $"/campaigns/{Id}", Words[$"campaign.{Stem}.done"]);
    }

    protected Task<Answer> Do(CampaignCommand command) => campaigns.Do(new CampaignId(Id), command, new OperationId(Form.Operation), Asker);

    /// <summary>What is asked, of the campaign unless a page says otherwise.</summary>
    protected virtual Task<Answer> Asked() => Do(Command());

    /// <summary>Fills the empty form. False: what the address names is not there.</summary>
    protected virtual bool Begin() => true;

    /// <summary>What the form offers to choose from, each time it is shown.</summary>
    protected virtual ValueTask Prepare() => ValueTask.CompletedTask;

    private async Task<bool> Look(Guid id)
    {
        Id = id;
        Campaign = await campaigns.Read(new CampaignId(id), Asker) ?? Campaign.Initial;
        return Campaign.File is not null;
    }
}

/// <summary>A step that asks nothing more than whether.</summary>
internal sealed class BareForm : StreetForm;
