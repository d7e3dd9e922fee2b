using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;

namespace SocialWatch.Bench.Pages;

/// <summary>As little as a page with one query can be, behind the same sign-in.</summary>
internal sealed class BareModel(IDbContextFactory<JournalDb> databases) : PageModel
{
    public string Stage { get; private set; } = "";

    public async Task OnGetAsync()
    {
        await using var db = await databases.CreateDbContextAsync();
        Stage = await db.LifeProjects.AsNoTracking().Select(row => row.Stage).FirstAsync();
    }
}
