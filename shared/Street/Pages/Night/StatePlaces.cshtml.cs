using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>How many people each centre can take in, so that the board can say what is free.</summary>
[Needs(Permission.Coordinate)]
internal sealed class StatePlacesModel(StreetDesk desk, IAggregates<Cell, CellEvent> cells) : PageModel
{
    [BindProperty]
    public StatePlacesForm Form { get; set; } = new();

    internal IReadOnlyList<Choice> Centres { get; private set; } = [];

    public Task OnGetAsync() => Prepare();

    public async Task<IActionResult> OnPostAsync()
    {
        await Prepare();
        var cell = User.ToAsker()!.Cell;
        return await this.Ask(() => cells.Do(cell.Value, Form.ToCommand(), new OperationId(Form.Operation), User.ToAsker()!), "/places", desk.Names.Words["places.done"]);
    }

    private async Task Prepare()
    {
        var cell = await desk.Cells.Of(User.ToAsker()!.Cell);
        Centres = [.. cell.Centres.OrderBy(centre => centre.Value, StringComparer.CurrentCulture).Select(centre => new Choice(
            centre.Key.Value.ToString(), centre.Value, "building-2", cell.Places.TryGetValue(centre.Key, out var places) ? desk.Names.Words.Say("places.stated", ("n", places)) : null))];
    }
}

internal sealed class StatePlacesForm : StreetForm
{
    [Required]
    public Guid? Centre { get; set; }

    [Required]
    public int? Places { get; set; }

    public StatePlaces ToCommand() => new(new CentreId(Centre.GetValueOrDefault()), Places.GetValueOrDefault());
}
