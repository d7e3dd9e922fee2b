using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>The life projects behind a number: those opened or reopened within some days, or closed with one outcome.</summary>
[ForLedgerReaders]
[ResponseCache(NoStore = true)]
internal sealed class OpenedAndClosedModel(IDbContextFactory<JournalDb> databases, IPeopleNames people, TimeProvider clock, Words words) : PageModel
{
    private const int AtOnce = 50;

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Programme { get; set; }

    /// <summary>Null: those that were opened or reopened.</summary>
    [BindProperty(SupportsGet = true)]
    public OutcomeKind? Outcome { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Reopened { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Campaign { get; set; }

    internal Period Period { get; private set; }

    internal int Total { get; private set; }

    internal IReadOnlyList<CycleRow> Projects { get; private set; } = [];

    internal string? Older { get; private set; }

    public static string Address(Period period, string? programme, OutcomeKind? outcome, bool reopened = false, CycleRow? after = null, Guid? campaign = null)
    {
        var query = new QueryBuilder
        {
            { "from", period.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }, { "to", period.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        };
        foreach (var (name, value) in new[] { ("programme", programme), ("outcome", outcome?.ToString()), ("reopened", reopened ? "true" : null), ("campaign", campaign?.ToString()), ("after", after?.LifeProject.ToString()), ("cycle", after?.Cycle.ToString(CultureInfo.InvariantCulture)) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return "/ledger/life-projects" + query.ToQueryString();
    }

    public async Task OnGetAsync(Guid? after, int cycle)
    {
        var month = Period.LastThirtyDays(OperationalDays.Of(clock.MoroccoNow()));
        Period = new Period(From ?? month.From, To ?? month.To);
        if (Period.From > Period.To)
        {
            ModelState.AddModelError(nameof(To), words["outcomes.dates-reversed"]);
        }

        if (!ModelState.IsValid)
        {
            return;
        }

        var asker = User.ToAsker()!;
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        var campaign = Campaign is { } id ? await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(row => row.Campaign == id && row.Cell == asker.Cell.Value) : null;
        var all = Of(db, new Scope(asker.Cell, Period, string.IsNullOrEmpty(Programme) ? null : Programme) { Campaign = campaign }, Outcome, Reopened);
        Total = await all.CountAsync();
        var rows = await (after is { } last ? all.Where(one => one.LifeProject.CompareTo(last) > 0 || (one.LifeProject == last && one.Cycle > cycle)) : all)
            .OrderBy(one => one.LifeProject).ThenBy(one => one.Cycle).AsNoTracking().Take(AtOnce + 1).ToListAsync();
        Projects = [.. rows.Take(AtOnce)];
        Older = rows.Count > AtOnce ? Address(Period, Programme, Outcome, Reopened, Projects[^1], Campaign) : null;
    }

    internal static IQueryable<CycleRow> Of(JournalDb db, Scope scope, OutcomeKind? outcome, bool reopened) => outcome switch
    {
        { } ended => LifeProjectMoves.Closed(scope.Cycles(db), scope.Now).Where(cycle => cycle.Outcome == ended),
        null when reopened => LifeProjectMoves.Reopened(scope.Cycles(db), scope.Now),
        null => LifeProjectMoves.Opened(scope.Cycles(db), scope.Now),
    };

    internal string NameOf(CycleRow project) => people.NameOf(new PersonId(project.Person), project.Programme);
}
