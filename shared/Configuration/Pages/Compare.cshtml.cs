using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

/// <summary>Two provinces side by side, from their files; where only one is given, it is compared with this cell.</summary>
[Needs(Permission.Coordinate)]
internal sealed class CompareModel(CellDesk desk) : PageModel
{
    [BindProperty]
    public IFormFile? First { get; set; }

    [BindProperty]
    public IFormFile? Second { get; set; }

    public IReadOnlyList<Difference>? Changes { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var first = Uploads.Read(First, text: null);
        var second = Second is null ? new ReadConfiguration((await desk.Now(User.ToAsker()!)).Content, []) : Uploads.Read(Second, text: null);
        foreach (var (place, why) in first.Faults.Concat(second.Faults))
        {
            ModelState.AddModelError("", desk.Names.Words.Say("configuration.fault", ("Place", place), ("Why", desk.Names.Words.Of(why))));
        }

        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        Changes = desk.Differences.Between(first.Content, second.Content);
        return Page();
    }
}
