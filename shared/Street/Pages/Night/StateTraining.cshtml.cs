using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>Until when whose training is valid: nobody goes out without one.</summary>
[Needs(Permission.Coordinate)]
internal sealed class StateTrainingModel(StreetDesk desk, IAggregates<Cell, CellEvent> cells) : PageModel
{
    [BindProperty]
    public StateTrainingForm Form { get; set; } = new();

    internal IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    public Task OnGetAsync() => Prepare();

    public async Task<IActionResult> OnPostAsync()
    {
        await Prepare();
        var cell = User.ToAsker()!.Cell;
        return await this.Ask(() => cells.Do(cell.Value, Form.ToCommand(), new OperationId(Form.Operation), User.ToAsker()!), "/training", desk.Names.Words["training.done"]);
    }

    private async Task Prepare()
    {
        var cell = User.ToAsker()!.Cell;
        Colleagues = CrewChoices.Of(await desk.Workers.Of(cell), await desk.Cells.Of(cell), desk.Today, desk.Names);
    }
}

internal sealed class StateTrainingForm : StreetForm
{
    [Required]
    public Guid? Worker { get; set; }

    public DateOnly? ValidUntil { get; set; }

    public StateTraining ToCommand() => new(new WorkerId(Worker.GetValueOrDefault()), ValidUntil);
}
