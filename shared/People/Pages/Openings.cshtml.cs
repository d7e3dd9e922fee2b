using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.People.Openings;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.People.Pages;

/// <summary>The week's openings without a relation, for who runs the cell to ask about.</summary>
[Needs(Permission.Coordinate)]
[ResponseCache(NoStore = true)]
internal sealed class OpeningsModel(IDbContextFactory<JournalDb> databases, IPeopleNames names, IWorkerNames workers, TimeProvider clock) : PageModel
{
    private const int Week = 7;

    /// <summary>The last day of the week that is looked at.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    internal DateOnly Last { get; private set; }

    internal DateOnly First => Last.AddDays(1 - Week);

    internal bool CanGoOn { get; private set; }

    internal IReadOnlyList<Stray> Strays { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var (asker, today) = (User.ToAsker()!, DateOnly.FromDateTime(clock.MoroccoNow().DateTime));
        Last = To is { } asked && asked < today && asked.Year >= 2000 ? asked : today;
        CanGoOn = Last < today;
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        Strays = await WithoutRelation.Of(db, asker.Cell, Begin(First), Begin(Last.AddDays(1)));
    }

    internal string WorkerOf(Stray stray) => workers.NameOf(new WorkerId(stray.Worker));

    internal string NameOf(Stray stray) => names.NameOf(new PersonId(stray.Person));

    private static DateTimeOffset Begin(DateOnly day) => MoroccoTime.FromWall(day.ToDateTime(TimeOnly.MinValue)).ToUniversalTime();
}
