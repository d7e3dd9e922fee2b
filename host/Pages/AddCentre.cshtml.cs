using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Grains;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Host.Pages;

/// <summary>What the cell has told the program about itself, and one more centre.</summary>
[Needs(Permission.Coordinate)]
internal sealed class AddCentreModel(IAggregates<Cell, CellEvent> cells, ICellDirectory directory, IDbContextFactory<JournalDb> databases, InstalledProgrammes installed) : PageModel
{
    [BindProperty]
    public AddCentreForm Form { get; set; } = new();

    public ValueTask<CellProfile> Cell() => directory.Of(User.ToAsker()!.Cell);

    /// <summary>Programmes of people here whose module is missing.</summary>
    public async Task<IReadOnlyList<string>> Missing()
    {
        var asker = User.ToAsker()!;
        await using var db = (await databases.CreateDbContextAsync(HttpContext.RequestAborted)).SeenBy(asker);
        return await db.ProgrammesWithoutModule(asker.Cell, installed);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var asker = User.ToAsker()!;
        return await cells.Do(asker.Cell.Value, Form.ToCommand(), new OperationId(Form.Operation), asker) is Answer.Refused { Why: var why }
            ? this.Explain(why)
            : this.Done("/cell");
    }
}

internal sealed class AddCentreForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice adds one centre.</summary>
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    public Guid Centre { get; set; } = Guid.CreateVersion7();

    [Required, StringLength(200)]
    public string Name { get; set; } = "";

    public AddCentre ToCommand() => new(new CentreId(Centre), Name);
}
