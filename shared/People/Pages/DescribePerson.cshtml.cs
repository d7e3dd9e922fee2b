using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.Web;

namespace SocialWatch.People.Pages;

/// <summary>What one sees of the person is put down anew.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class DescribePersonModel(IAggregates<Person, PersonEvent> people, Words words) : PageModel
{
    [BindProperty]
    public DescribePersonForm Form { get; set; } = new();

    internal Guid Id { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await people.Read(Id = id, User.ToAsker()!) is not { State: Person.Known known })
        {
            return NotFound();
        }

        (Form.Description, Form.Sex, Form.Age) = (known.Description ?? "", known.Sex, known.Age);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        Id = id;
        return await this.Ask(() => people.Do(id, Form.ToCommand(), new OperationId(Form.Operation), User.ToAsker()!), $"/people/{id}", words["people.described"]);
    }
}

internal sealed class DescribePersonForm
{
    /// <summary>Chosen when the form is shown, so that sending it twice describes once.</summary>
    public Guid Operation { get; set; } = Guid.CreateVersion7();

    [Required, StringLength(500)]
    public string Description { get; set; } = "";

    [Required]
    public Sex? Sex { get; set; }

    [Required]
    public AgeBand? Age { get; set; }

    public DescribePerson ToCommand() => new(Description.Trim(), Sex.GetValueOrDefault(), Age.GetValueOrDefault());
}
