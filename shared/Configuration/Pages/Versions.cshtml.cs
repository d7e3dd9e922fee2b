using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Configuration.Pages;

[Needs(Permission.Coordinate)]
internal sealed class VersionsModel(CellDesk desk, IWorkerNames workers) : PageModel
{
    public IReadOnlyList<SavedVersion> All { get; private set; } = [];

    public string NameOf(WorkerId worker) => workers.NameOf(worker);

    public async Task OnGetAsync() => All = await desk.Versions(User.ToAsker()!);
}
