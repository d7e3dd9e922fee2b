using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Work;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>How far a sheet is, what became of it, and the way back.</summary>
[Needs(Permission.Coordinate)]
internal sealed class SheetOneModel(SheetDesk desk, Words words) : SheetPage(desk, words)
{
    private const int Shown = 200;

    [BindProperty]
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    [BindProperty, Required, StringLength(500)]
    public string Why { get; set; } = "";

    /// <summary>The page does not come again by itself: somebody writes why it is undone.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Stay { get; set; }

    public SheetRow Row { get; private set; } = null!;

    public IReadOnlyList<SheetLineRow> Lines { get; private set; } = [];

    public bool HasFile { get; private set; }

    public int Done => Row.Status is SheetStatus.Undoing ? Row.UndoSteps : Row.RowsDone;

    public int All => Row.Status is SheetStatus.Undoing ? SheetUndoing.Steps(Row.Leaves) : Row.Rows;

    public bool IsWorking => Row.Status is SheetStatus.Applying or SheetStatus.Undoing;

    public bool IsStopped => Row.Status is SheetStatus.Stopped or SheetStatus.UndoStopped;

    public bool MayUndo => Row.Status is SheetStatus.Applied or SheetStatus.Applying || IsStopped || Row is { Status: SheetStatus.Undone, Kept: > 0 };

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (!await Fill())
        {
            return NotFound();
        }

        if (Row.Status is SheetStatus.Draft)
        {
            return Redirect(Taken.Mapped is null ? $"{Place}/mapping" : $"{Place}/check");
        }

        if (IsWorking && !Stay)
        {
            // The page comes again by itself, without script; it may be left and found again.
            Response.Headers["Refresh"] = "2";
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => await Fill()
        ? await this.Ask(() => Desk.Do(Sheet, new UndoSheet(Why), new OperationId(Operation), Asker), Place)
        : NotFound();

    public async Task<IActionResult> OnPostResumeAsync()
    {
        // Nothing else is asked for than that.
        ModelState.Clear();
        return await Fill() ? await this.Ask(() => Desk.Do(Sheet, new ResumeSheet(), new OperationId(Operation), Asker), Place) : NotFound();
    }

    private async Task<bool> Fill()
    {
        if (!await Look() || await Desk.Row(Sheet, Asker) is not { } row)
        {
            return false;
        }

        (Row, Lines) = (row, await Desk.Told(Sheet, Asker, Shown));
        HasFile = Lines.Any(line => line.Refused is not null) && await Desk.Parts.Files.Open(Taken.File.File, Taken.File.Bytes) is not null;
        return true;
    }
}
