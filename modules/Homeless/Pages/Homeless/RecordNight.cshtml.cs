using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Homeless.Shelter;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Homeless.Pages;

[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class RecordNightModel(ILifeProjects lifeProjects, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RecordNightForm Form { get; set; } = new();

    public void OnGet() => Form.On = OperationalDays.Of(clock.MoroccoNow());

    public Task<IActionResult> OnPostAsync(Guid id) => this.Ask(lifeProjects, id, Form);
}

internal sealed class RecordNightForm : ShelterForm
{
    public Guid Act { get; set; } = Guid.CreateVersion7();

    public override ShelterCommand ToCommand() => new RecordNight(new ActId(Act), On.GetValueOrDefault());
}
