using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>Every act of the cell, one by one: what stands behind each published number.</summary>
[ForLedgerReaders]
[ResponseCache(NoStore = true)]
internal sealed class LedgerModel(
    IDbContextFactory<JournalDb> databases, ActChoices choices, ICellDirectory cells, IPeopleNames people, IWorkerNames workers, Words words) : PageModel
{
    private Dictionary<Guid, Guid> _sheets = [];

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    /// <summary>A programme, or "programme/act".</summary>
    [BindProperty(SupportsGet = true)]
    public string? What { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Category { get; set; }

    [BindProperty(SupportsGet = true)]
    public Approach? Approach { get; set; }

    [BindProperty(SupportsGet = true)]
    public ActAnswer? Answer { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Commune { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Centre { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool New { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Campaign { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Shared { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Withdrawn { get; set; }

    internal ActFilter Filter { get; private set; } = new(default(CellId));

    internal LedgerLeaf Leaf { get; private set; } = new([], null, null);

    internal ActTotals Totals { get; private set; } = new(0, 0, 0, 0, null);

    internal CellProfile Cell { get; private set; } = CellProfile.None;

    internal IEnumerable<SelectListItem> Acts => choices.ActsFor(User.ToAsker()!, Cell.Book);

    internal IReadOnlyList<Choice> Communes => [.. Cell.Communes.Select(commune => new Choice(commune, commune)), new Choice(ActFilter.NoCommune, words["ledger.no-commune"])];

    internal IReadOnlyList<Choice> Centres => [.. Cell.Centres.OrderBy(centre => centre.Value, StringComparer.CurrentCulture).Select(centre => new Choice(centre.Key.Value.ToString(), centre.Value))];

    internal Pager Pager => new(
        Leaf.Newer is { } newer ? Filter.Address("newer", newer.ToString()) : null,
        Leaf.Older is { } older ? Filter.Address("older", older.ToString()) : null,
        Filter.Address());

    public async Task<IActionResult> OnGetAsync(string? older, string? newer)
    {
        var asker = User.ToAsker()!;
        Cell = await cells.Of(asker.Cell);
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        Filter = FilterOf(asker.Cell) with { Campaign = Campaign is { } id ? await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(row => row.Campaign == id && row.Cell == asker.Cell.Value) : null };
        if (Campaign is not null && Filter.Campaign is null)
        {
            return NotFound();
        }

        await Check(db);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (IsFromForm())
        {
            // The form sends every box, empty or not; the address that is kept and sent to others says only what was chosen.
            return LocalRedirect(Filter.Address());
        }

        Leaf = await Ledger.Read(db, Filter, Place.Read(older), Place.Read(newer));
        Totals = await ActTotals.Of(db, Filter);
        var streams = Leaf.Acts.Where(act => act.LifeProject is null).Select(act => act.Stream).Distinct().ToList();
        _sheets = await db.SheetLines.AsNoTracking().Where(line => streams.Contains(line.Leaf)).Select(line => new { line.Leaf, line.Sheet }).Distinct().ToDictionaryAsync(line => line.Leaf, line => line.Sheet);
        return Page();
    }

    /// <summary>Where an act for nobody named was told: its round, or the sheet for those who may open sheets; null for others.</summary>
    internal string? PlaceOf(ActRow act) => !_sheets.TryGetValue(act.Stream, out var sheet) ? $"/rounds/{act.Stream}" : User.May(Permission.Coordinate) ? $"/sheets/{sheet}" : null;

    /// <summary>The night's work after midnight stands under the evening before; the line says so.</summary>
    internal static bool IsAfterMidnight(ActRow act) => DateOnly.FromDateTime(MoroccoTime.Local(act.At).DateTime) > act.Day;

    /// <summary>Who it was for; null where nobody was named.</summary>
    internal string? NameOf(ActRow act) => act.Person is { } person ? people.NameOf(new PersonId(person), act.Programme) : null;

    internal string WorkerOf(ActRow act) => workers.NameOf(new WorkerId(act.Worker));

    internal string? CentreOf(ActRow act) => act.Centre is { } centre ? Cell.Centres.GetValueOrDefault(new CentreId(centre)) : null;

    private ActFilter FilterOf(CellId cell)
    {
        var what = What?.Split('/', 2) ?? [];
        return new ActFilter(cell)
        {
            From = From, To = To, Programme = Chosen(what.ElementAtOrDefault(0)), Kind = Chosen(what.ElementAtOrDefault(1)), Stage = Chosen(Stage), Category = Chosen(Category),
            Approach = Approach, Answer = Answer, Commune = Chosen(Commune), Centre = Centre is { } centre ? new CentreId(centre) : null, New = New, Shared = Shared, Withdrawn = Withdrawn,
        };
    }

    private static string? Chosen(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>What was typed into the address or is old is said, instead of showing a sum that is not what it says.</summary>
    private async Task Check(JournalDb db)
    {
        if (From > To)
        {
            ModelState.AddModelError(nameof(To), words["outcomes.dates-reversed"]);
        }

        if (!choices.Knows(Filter, User.ToAsker()!, Cell.Book) && !await new ActFilter(Filter.Cell) { Programme = Filter.Programme, Kind = Filter.Kind, Stage = Filter.Stage, Category = Filter.Category }.Standing(db).AnyAsync())
        {
            ModelState.AddModelError(nameof(What), words["ledger.no-such-act"]);
        }

        if (Filter.Commune is { } commune and not ActFilter.NoCommune && !Cell.Communes.Contains(commune))
        {
            ModelState.AddModelError(nameof(Commune), words["field.wrong"]);
        }

        if (Filter.Centre is { } centre && !Cell.Centres.ContainsKey(centre))
        {
            ModelState.AddModelError(nameof(Centre), words["field.wrong"]);
        }
    }

    private bool IsFromForm() => Request.Query.Any(pair => pair.Key.Contains('.', StringComparison.Ordinal) || string.IsNullOrEmpty(pair.Value) || pair.Value.Contains("false"));
}
