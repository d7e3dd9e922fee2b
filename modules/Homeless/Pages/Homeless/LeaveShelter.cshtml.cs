using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Homeless.Shelter;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Homeless.Pages;

[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class LeaveShelterModel(ILifeProjects lifeProjects, Words words, TimeProvider clock) : PageModel
{
    [BindProperty]
    public LeaveShelterForm Form { get; set; } = new();

    internal IReadOnlyList<Choice> Reasons => Choice.Of(words, "homeless.leaving", LeavingReasons.All);

    internal IReadOnlyList<Choice> Places => Choice.Of(words, "homeless.where-to", Destinations.All);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (User.ToAsker() is not { } asker || await lifeProjects.Read(new LifeProjectId(id), asker) is not { } record)
        {
            return NotFound();
        }

        Form.Stay = (record.File.Own as HomelessFacts)?.Current?.Id.Value;
        Form.On = OperationalDays.Of(clock.MoroccoNow());
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid id) => this.Ask(lifeProjects, id, Form);
}

internal sealed class LeaveShelterForm : ShelterForm
{
    /// <summary>The stay that was open when the form was shown; null when there was none.</summary>
    public Guid? Stay { get; set; }

    [Required]
    public string Why { get; set; } = "";

    public string? WhereTo { get; set; }

    [StringLength(2000)]
    public string? Note { get; set; }

    public override ShelterCommand ToCommand() => new LeaveShelter(new ActId(Stay.GetValueOrDefault()), On.GetValueOrDefault(), Why, WhereTo, Note);
}
