using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

/// <summary>The configuration as one file. Never a person in it.</summary>
[Needs(Permission.Coordinate)]
internal sealed class ExportModel(CellDesk desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var now = await desk.Now(User.ToAsker()!);
        return File(Encoding.UTF8.GetBytes(ConfigurationFile.Write(now.Content)), "application/json", $"configuration-{now.Version}.json");
    }
}
