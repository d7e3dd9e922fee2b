using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Web;

namespace SocialWatch.Configuration;

/// <summary>
/// A page on which something of the configuration is changed. Sending it saves nothing: it answers with what the change
/// would do, and a form that saves it.
/// </summary>
internal abstract class ChangePage(CellDesk desk) : PageModel
{
    // Nobody reads more in one go, and the framework keeps no more than 200.
    private const int MostTold = 100;

    public Names Names => desk.Names;

    public Words Words => desk.Names.Words;

    public SavedVersion Now => Saved[0];

    /// <summary>Every version, the newest first.</summary>
    protected IReadOnlyList<SavedVersion> Saved { get; private set; } = [];

    /// <summary>What was asked for, ready to be saved.</summary>
    public ProposalView? Proposal { get; private set; }

    protected CellDesk Desk => desk;

    protected Asker Asker => User.ToAsker()!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Look())
        {
            return NotFound();
        }

        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !await Look() ? NotFound() : ModelState.IsValid && Change() is { } content ? await Propose(content) : this.Again();

    /// <summary>What the empty form shows.</summary>
    protected virtual Task Fill() => Task.CompletedTask;

    /// <summary>The whole configuration with what was asked for; null when that is complained about already.</summary>
    protected abstract CellConfiguration? Change();

    protected virtual async Task<bool> Look()
    {
        Saved = await desk.Versions(Asker);
        return true;
    }

    protected async Task<IActionResult> Propose(CellConfiguration content)
    {
        if (desk.FaultsIn(content, Now) is [_, ..] faults)
        {
            Complain(faults);
            return this.Again();
        }

        Proposal = new ProposalView(await desk.Propose(content, Now, Asker), desk.Names);
        return Page();
    }

    protected void Complain(IEnumerable<ConfigurationFault> faults)
    {
        var all = faults.ToList();
        foreach (var (place, why) in all.Take(MostTold))
        {
            ModelState.AddModelError("", place.Length == 0 ? Words.Of(why) : Words.Say("configuration.fault", ("Place", place), ("Why", Words.Of(why))));
        }

        if (all.Count > MostTold)
        {
            ModelState.AddModelError("", Words.Count("configuration.more-faults", all.Count - MostTold));
        }
    }
}

/// <summary>The same for one programme.</summary>
internal abstract class SectionPage(CellDesk desk) : ChangePage(desk)
{
    [BindProperty(SupportsGet = true)]
    public string Programme { get; set; } = "";

    /// <summary>As the module has them.</summary>
    public ProgrammeRules Rules { get; private set; } = null!;

    public ProgrammeConfiguration Configured => Now.Content.Of(Programme);

    /// <summary>As they are configured now.</summary>
    public ProgrammeRules Present => ConfiguredRules.Apply(Rules, Configured);

    protected sealed override CellConfiguration? Change() => ChangeProgramme() is { } changed ? Now.Content.With(changed) : null;

    protected abstract ProgrammeConfiguration? ChangeProgramme();

    protected override async Task<bool> Look()
    {
        await base.Look();
        if (Desk.Installed.Find(Programme) is not { } rules)
        {
            return false;
        }

        Rules = rules;
        return true;
    }
}

/// <summary>A proposal as it is shown.</summary>
internal sealed record ProposalView(Proposal Proposal, Names Names)
{
    /// <summary>False where saving would undo what a colleague has saved: then it is only shown.</summary>
    public bool MayBeSaved { get; init; } = true;

    public ConfigureForm Form { get; init; } = new() { Upon = Proposal.Upon, Content = Proposal.Text };
}

internal sealed class ConfigureForm
{
    /// <summary>Chosen when the proposal is shown, so that sending it twice saves one version.</summary>
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    public int Upon { get; set; }

    public string Content { get; set; } = "";

    [System.ComponentModel.DataAnnotations.StringLength(500)]
    public string? Why { get; set; }
}
