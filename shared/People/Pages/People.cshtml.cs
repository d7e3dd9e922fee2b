using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Index;
using SocialWatch.People.List;
using SocialWatch.People.Matching;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.People.Pages;

/// <summary>The people of the cell: all of them, or those who fit what was typed and chosen.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class PeopleModel(
    PeopleList list, NameIndex index, PeopleNames names, StageChoices stages, SoughtText soughtText, ICellDirectory cells, TimeProvider clock, Words words) : PageModel
{
    /// <summary>What was typed. Only ever sent as a form: a name in an address would be left in histories and logs.</summary>
    [BindProperty]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Sex? Sex { get; set; }

    [BindProperty(SupportsGet = true)]
    public AgeBand? Age { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Commune { get; set; }

    /// <summary>A programme, or "programme/stage".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    internal PeopleFilter Filter { get; private set; } = new(default(CellId));

    internal PeopleLeaf Leaf { get; private set; } = new([], 0, null, null);

    internal IReadOnlyList<Choice> Communes { get; private set; } = [];

    internal IEnumerable<Microsoft.AspNetCore.Mvc.Rendering.SelectListItem> Stages => stages.For(Me);

    internal bool IsComplete => index.IsComplete;

    internal int Read => index.Count;

    internal bool Searched => Spelling.WordsOf(Q).Count > 0;

    /// <summary>Whether something was chosen besides what was typed.</summary>
    internal bool IsNarrowed => !Filter.Chosen.IsEmpty;

    private Asker Me => User.ToAsker()!;

    internal DateTimeOffset Now { get; } = clock.MoroccoNow();

    internal Pager Pager => new(
        Leaf.Newer is { } newer ? Filter.Address("newer", newer) : null,
        Leaf.Older is { } older ? Filter.Address("older", older) : null,
        Filter.Address());

    public async Task OnGetAsync(string? sought, string? older, string? newer)
    {
        Q = soughtText.Open(Me.Worker, sought);
        await Choose(sought);
        await Show(Place.Read(older), Place.Read(newer));
    }

    /// <summary>The search, at every key with script. Then the address of what was found, which can be gone back to and opened again.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await Choose(Searched ? soughtText.Seal(Me.Worker, Q!) : null);
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        if (!Request.IsFromPanel())
        {
            return this.Done(Filter.Address());
        }

        // In place of the address, not after it: going back leaves the list, and does not take the letters away one by one.
        Response.Headers["HX-Replace-Url"] = Filter.Address();
        await Show(older: null, newer: null);
        return Page();
    }

    internal string NameOf(PersonLine line) => names.NameOf(new PersonId(line.Row.Person), Filter.Programme);

    internal string? DescriptionOf(PersonLine line) => index.Find(new CellId(line.Row.Cell), line.Row.Person) is { Name: not null } known ? known.Description : null;

    /// <summary>Why somebody is found whose name is not what was typed.</summary>
    internal string? WhyOf(PersonLine line) =>
        Searched && index.Find(new CellId(line.Row.Cell), line.Row.Person) is { } known && FoundBecause.Of(Q, known) is { } why ? ReasonWords.Of(words, why) : null;

    internal string LastContactOf(PersonLine line) => line.LastContact is { } last
        ? new Dates(words).Relative(MoroccoTime.Local(last), Now)
        : words["people.never"];

    private async Task Choose(string? sought)
    {
        var profile = await cells.Of(Me.Cell);
        Communes = [.. profile.Communes.Select(commune => new Choice(commune, commune))];
        var stage = string.IsNullOrEmpty(Stage) ? null : stages.Read(Stage, Me);
        Filter = new PeopleFilter(Me.Cell)
        {
            Typed = Searched ? Q : null, Sought = Searched ? sought : null,
            Sex = Sex, Age = Age, Commune = string.IsNullOrEmpty(Commune) ? null : Commune, Programme = stage?.Programme, Stage = stage?.Stage,
        };

        // An address that was typed or is old: said, instead of showing a list that is not what it says.
        if (Filter.Commune is { } commune && !profile.Communes.Contains(commune))
        {
            ModelState.AddModelError(nameof(Commune), words["field.wrong"]);
        }

        if (!string.IsNullOrEmpty(Stage) && stage is null)
        {
            ModelState.AddModelError(nameof(Stage), words["field.wrong"]);
        }
    }

    private async Task Show(Place? older, Place? newer)
    {
        if (ModelState.IsValid)
        {
            Leaf = Searched ? await list.Search(Filter, Me) : await list.Read(Filter, Me, older, newer);
        }
    }
}
