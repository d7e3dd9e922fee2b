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
internal sealed class RefuseShelterModel(ILifeProjects lifeProjects, Words words, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RefuseShelterForm Form { get; set; } = new();

    internal IReadOnlyList<Choice> Kinds => Choice.Of(words, "homeless.shelter", ShelterKinds.All);

    public void OnGet() => Form.On = OperationalDays.Of(clock.MoroccoNow());

    public Task<IActionResult> OnPostAsync(Guid id) => this.Ask(lifeProjects, id, Form);
}

internal sealed class RefuseShelterForm : ShelterForm
{
    public Guid Act { get; set; } = Guid.CreateVersion7();

    [Required]
    public string Kind { get; set; } = ShelterKinds.Ordinary;

    [StringLength(500)]
    public string? Why { get; set; }

    public override ShelterCommand ToCommand() => new RefuseShelter(new ActId(Act), Kind, On.GetValueOrDefault(), Why);
}
