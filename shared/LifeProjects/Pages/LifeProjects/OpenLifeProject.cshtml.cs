using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

/// <summary>Begins a person's way through a programme. There is no life project yet, so this form stands on its own.</summary>
[Needs(Permission.MeetPeople)]
internal sealed class OpenLifeProjectModel(Desk desk, IAggregates<Person, PersonEvent> people) : PageModel
{
    [BindProperty]
    public OpenLifeProjectForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "person")]
    public Guid PersonId { get; set; }

    public string Who { get; private set; } = "";

    /// <summary>Programme and category in one answer: nobody chooses one without the other.</summary>
    public IReadOnlyList<Choice> Ways { get; private set; } = [];

    public bool MayAccompany => User.May(Permission.AccompanyPeople);

    private Words Words => desk.Names.Words;

    public async Task<IActionResult> OnGetAsync()
    {
        Form.IAccompany = MayAccompany;
        return await Look() is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            if (await Look() is not { } known)
            {
                return NotFound();
            }

            if (!ModelState.IsValid || Form.ToCommand(new PersonId(PersonId), known.BornOn, MayAccompany ? User.ToAsker()!.Worker : null) is not { } command)
            {
                return this.Again();
            }

            var project = LifeProjectIds.Of(command.Person, command.Programme);
            return await desk.Projects.Do(project, command, new OperationId(Form.Operation), User.ToAsker()!) switch
            {
                Answer.Refused { Why: NothingHere } => NotFound(),
                Answer.Refused { Why: var why } => this.Explain(why, AddressFor(why, project)),
                _ => this.Done(Addresses.Page(project), Words["life-project.open-life-project.done"]),
            };
        }
        catch (JournalUnavailable)
        {
            Prepare(desk.Installed.AsInstalled);
            ModelState.AddModelError("", Words["life-project.not-saved"]);
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    private static string? AddressFor(Refusal why, LifeProjectId project) => why switch
    {
        { SuppliedBy: { } panel } => Addresses.Supplying(project, panel),
        _ => null,
    };

    private async Task<Person.Known?> Look()
    {
        var seen = await people.Read(PersonId, User.ToAsker()!);
        if (seen?.State is not Person.Known known)
        {
            return null;
        }

        Prepare((await desk.Cells.Of(User.ToAsker()!.Cell)).Book);
        return known;
    }

    private void Prepare(ProgrammeBook book)
    {
        var asker = User.ToAsker()!;
        Who = desk.People.NameOf(new PersonId(PersonId));
        Ways = [.. book.Programmes.Values.Where(rules => rules.IsOn && asker.MayKnowOf(rules))
            .OrderBy(rules => desk.Names.Programme(rules.Id), StringComparer.CurrentCulture)
            .SelectMany(rules => rules.Categories.Select(category => new Choice(OpenLifeProjectForm.Way(rules.Id, category), desk.Names.Category(rules.Id, category))
            {
                Group = desk.Names.Programme(rules.Id),
            }))];
    }
}

internal sealed class OpenLifeProjectForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice opens one file.</summary>
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    [Required]
    public string? Programme { get; set; }

    public bool IAccompany { get; set; }

    public static string Way(string programme, string category) => $"{programme}/{category}";

    public OpenLifeProject? ToCommand(PersonId person, DateOnly? bornOn, WorkerId? me) => Programme?.Split('/') is [var programme, var category]
        ? new OpenLifeProject(person, programme, category, IAccompany ? me : null, bornOn)
        : null;
}
