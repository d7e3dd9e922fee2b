using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.People.Index;
using SocialWatch.People.Matching;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.People.Pages;

/// <summary>Somebody is met for the first time. People who may be the same are offered before a second record is made.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class RegisterPersonModel(IAggregates<Person, PersonEvent> people, NameIndex index, PeopleNames names, ICellDirectory cells, Words words) : PageModel
{
    private const int MostAlike = 5;

    [BindProperty]
    public RegisterPersonForm Form { get; set; } = new();

    internal IReadOnlyList<Resembling> Alike { get; private set; } = [];

    internal IReadOnlyList<Choice> Communes { get; private set; } = [];

    private Asker Asker => User.ToAsker()!;

    public async Task OnGetAsync() => await Prepare();

    internal string NameOf(Resembling alike) => names.NameOf(alike.Known.Person);

    internal string WhyOf(Resembling alike) => ReasonWords.Of(words, alike.Match);

    /// <summary>While the name is typed: who may be the same. Sent as a form, so that no name stands in an address or a server's log.</summary>
    public async Task<IActionResult> OnPostAlikeAsync()
    {
        ModelState.Clear();
        await Prepare();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Prepare();

        // Whoever has seen them may go on; a name changed afterwards may be like somebody else.
        if (ModelState.IsValid && Alike.Count > 0 && Form.Seen != Seen)
        {
            ModelState.AddModelError("", words["people.alike.look"]);
            ModelState.Remove("Form.Seen");
            Form.Seen = Seen;
            return this.Again();
        }

        return await this.Ask(
            () => people.Do(Form.Person, Form.ToCommand(), new OperationId(Form.Operation), Asker), $"/people/{Form.Person}", words["people.registered"]);
    }

    internal string Seen => string.Join(' ', Alike.Select(person => person.Person.Value.ToString("N")).Order(StringComparer.Ordinal));

    private async Task Prepare()
    {
        Communes = [.. (await cells.Of(Asker.Cell)).Communes.Select(commune => new Choice(commune, commune))];
        Alike = [.. index.Alike(Asker.Cell, Form.ToEvidence(), MostAlike).Where(person => person.Person.Value != Form.Person)];
    }
}

internal sealed class RegisterPersonForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice makes one person.</summary>
    public Guid Person { get; set; } = Guid.CreateVersion7();

    public Guid Operation { get; set; } = Guid.CreateVersion7();

    /// <summary>The people alike that were on the form when it was sent.</summary>
    public string? Seen { get; set; }

    [StringLength(200)]
    public string? Name { get; set; }

    [StringLength(500)]
    public string? Description { get; set; }

    [Required]
    public Sex? Sex { get; set; }

    [Required]
    public AgeBand? Age { get; set; }

    public DateOnly? BornOn { get; set; }

    public string? Commune { get; set; }

    [StringLength(300)]
    public string? Place { get; set; }

    /// <summary>What was typed so far, to be compared.</summary>
    internal Evidence ToEvidence() => new()
    {
        Names = Typed(Name) is { } name ? [name] : [], Description = Typed(Description), Sex = Sex.GetValueOrDefault(), Age = Age.GetValueOrDefault(), BornOn = BornOn,
        Commune = Typed(Commune), Places = Typed(Place) is { } place ? [place] : [],
    };

    public RegisterPerson ToCommand() => new(
        Typed(Name), Typed(Description), Sex.GetValueOrDefault(), Age.GetValueOrDefault(), BornOn, Typed(Commune), Typed(Place));

    // An empty box says nothing; it does not say "".
    private static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
