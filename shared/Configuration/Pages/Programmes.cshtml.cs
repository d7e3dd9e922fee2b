using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

[Needs(Permission.Coordinate)]
internal sealed class ProgrammesModel(CellDesk desk) : PageModel
{
    public IReadOnlyList<(string Id, string Name, bool IsOn, bool IsChanged)> All { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var now = (await desk.Now(User.ToAsker()!)).Content;
        All = [.. desk.Installed.Programmes.Keys
            .Select(id => (id, desk.Names.Programme(id), now.Of(id).IsOn, now.Of(id) != new ProgrammeConfiguration(id)))
            .OrderBy(one => one.Item2, StringComparer.CurrentCulture)];
    }
}
