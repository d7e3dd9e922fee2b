using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>A draft is given up: what is in it is forgotten at once.</summary>
[Needs(Permission.Coordinate)]
internal sealed class DiscardModel(SheetDesk desk, Words words) : SheetPage(desk, words)
{
    [BindProperty]
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    public async Task<IActionResult> OnGetAsync() => !await Look() ? NotFound() : Taken.Status is SheetStatus.Draft ? Page() : Redirect(Place);

    public async Task<IActionResult> OnPostAsync() => await Look() ? await this.Ask(Discard, "/sheets", Words["sheets.discarded"]) : NotFound();

    private async Task<Answer> Discard()
    {
        var answer = await Desk.Do(Sheet, new DiscardSheet(), new OperationId(Operation), Asker);
        if (answer is Answer.Done)
        {
            await Desk.Parts.Files.Forget(Taken.File.File);
            Desk.Checks.Forget(Sheet);
        }

        return answer;
    }
}
