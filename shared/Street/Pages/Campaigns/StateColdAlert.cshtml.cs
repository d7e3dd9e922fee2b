using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Campaigns;

/// <summary>What the weather service has published. The campaigns that wait for it open by themselves.</summary>
[Needs(Permission.Dispatch)]
internal sealed class StateColdAlertModel(StreetDesk desk, IAggregates<Cell, CellEvent> cells) : PageModel
{
    [BindProperty]
    public StateColdAlertForm Form { get; set; } = new();

    internal IReadOnlyList<Choice> Levels => Choice.Of<AlertLevel>(desk.Names.Words, "alert-level");

    /// <summary>The alert that holds, in words.</summary>
    internal string Now { get; private set; } = "";

    public async Task OnGetAsync()
    {
        await Prepare();
        Form.Until = desk.Today.AddDays(1);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Prepare();
        var asker = User.ToAsker()!;
        return await this.Ask(() => cells.Do(asker.Cell.Value, Form.ToCommand(), new OperationId(Form.Operation), asker), "/tonight", desk.Names.Words["alert.done"]);
    }

    private async Task Prepare() => Now = desk.Names.Of((await desk.Cells.Of(User.ToAsker()!.Cell)).Alert, desk.Today);
}

internal sealed class StateColdAlertForm : StreetForm
{
    [Required]
    public AlertLevel? Level { get; set; }

    public DateOnly? Until { get; set; }

    public StateColdAlert ToCommand() => new(Level.GetValueOrDefault(), Level is AlertLevel.None ? null : Until);
}
