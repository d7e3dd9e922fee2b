using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.Web;

namespace SocialWatch.People.Pages;

/// <summary>Somebody who had no name, or another one, tells it.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class NamePersonModel(IAggregates<Person, PersonEvent> people, Words words) : PageModel
{
    [BindProperty]
    public NamePersonForm Form { get; set; } = new();

    internal Guid Id { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await people.Read(Id = id, User.ToAsker()!) is not { State: Person.Known known })
        {
            return NotFound();
        }

        Form.BornOn = known.BornOn;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        Id = id;
        return await this.Ask(() => people.Do(id, Form.ToCommand(), new OperationId(Form.Operation), User.ToAsker()!), $"/people/{id}", words["people.named"]);
    }
}

internal sealed class NamePersonForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice names once.</summary>
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    [Required, StringLength(200)]
    public string Name { get; set; } = "";

    public DateOnly? BornOn { get; set; }

    public NamePerson ToCommand() => new(Name.Trim(), BornOn);
}
