using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Journal.Trail;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.People.Pages;

/// <summary>Who was shown somebody. What tells of a secret programme stands there for its team alone.</summary>
[Needs(Permission.AccompanyPeople)]
[ResponseCache(NoStore = true)]
internal sealed class PersonOpeningsModel(IDbContextFactory<JournalDb> databases, IPeopleNames names, IWorkerNames workers) : PageModel
{
    private const int Most = 200;

    internal Guid Id { get; private set; }

    internal string Who { get; private set; } = "";

    internal IReadOnlyList<ReadingRow> Readings { get; private set; } = [];

    internal bool HasMore { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var asker = User.ToAsker()!;
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        if (!await db.People.AnyAsync(row => row.Person == id && row.Cell == asker.Cell.Value))
        {
            return NotFound();
        }

        var rows = await db.Readings.AsNoTracking().Where(row => row.Person == id && row.Cell == asker.Cell.Value).OrderByDescending(row => row.Position).Take(Most + 1).ToListAsync();
        (Id, Who, Readings, HasMore) = (id, names.NameOf(new PersonId(id)), [.. rows.Take(Most)], rows.Count > Most);
        return Page();
    }

    internal string NameOf(ReadingRow row) => workers.NameOf(new WorkerId(row.Worker));
}
