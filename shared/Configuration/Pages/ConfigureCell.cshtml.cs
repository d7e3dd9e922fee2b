using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

/// <summary>Saves a proposal. When a colleague was faster, it is shown again against what the colleague saved.</summary>
[Needs(Permission.Coordinate)]
internal sealed class ConfigureCellModel(CellDesk desk) : PageModel
{
    [BindProperty]
    public ConfigureForm Form { get; set; } = new();

    public ProposalView? Proposal { get; private set; }

    public IActionResult OnGet() => Redirect("/cell/programmes");

    public async Task<IActionResult> OnPostAsync()
    {
        var read = ConfigurationFile.Read(Form.Content);
        if (!ModelState.IsValid || !read.Faults.IsEmpty)
        {
            Proposal = read.Faults.IsEmpty ? await Propose(read.Content, Form.Upon) : null;
            return read.Faults.IsEmpty ? this.Again() : this.Explain(read.Faults[0].Why);
        }

        var asker = User.ToAsker()!;
        try
        {
            if (await desk.Save(new ConfigureCell(read.Content, Form.Upon, string.IsNullOrWhiteSpace(Form.Why) ? null : Form.Why), new OperationId(Form.Operation), asker) is not Answer.Refused { Why: var why })
            {
                return this.Done("/cell/programmes", desk.Names.Words["configuration.saved"]);
            }

            return why is ConfiguredInTheMeantime ? await Upon(await desk.Versions(asker), read.Content, why) : await Told(read.Content, why);
        }
        catch (NotTakenNow)
        {
            Proposal = await Propose(read.Content, Form.Upon);
            ModelState.AddModelError("", desk.Names.Words["trouble.not-saved"]);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    private async Task<IActionResult> Told(CellConfiguration content, Refusal why)
    {
        Proposal = await Propose(content, Form.Upon);
        return this.Explain(why);
    }

    // Asked for anew, it is another operation, made upon what the colleague saved.
    private async Task<IActionResult> Upon(IReadOnlyList<SavedVersion> versions, CellConfiguration mine, Refusal why)
    {
        var now = versions[0];
        var made = versions.FirstOrDefault(one => one.Version == Form.Upon) is { } basis ? mine.Onto(basis.Content, now.Content) : null;
        Proposal = (await Propose(made ?? mine, now.Version)) with { MayBeSaved = made is not null };
        ModelState.Clear();
        return this.Explain(made is null ? new SameConfiguredInTheMeantime(now.Version) : why);
    }

    private async Task<ProposalView> Propose(CellConfiguration content, int upon)
    {
        var proposal = await desk.Propose(content, await desk.Now(User.ToAsker()!), User.ToAsker()!);
        var form = upon == Form.Upon ? Form : new ConfigureForm { Upon = upon, Content = proposal.Text, Why = Form.Why };
        return new ProposalView(proposal, desk.Names) { Form = form };
    }
}
