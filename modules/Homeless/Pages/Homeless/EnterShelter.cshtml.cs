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
internal sealed class EnterShelterModel(ILifeProjects lifeProjects, ICellDirectory cells, Words words, TimeProvider clock) : PageModel
{
    [BindProperty]
    public EnterShelterForm Form { get; set; } = new();

    internal IReadOnlyList<Choice> Kinds => Choice.Of(words, "homeless.shelter", ShelterKinds.All);

    public void OnGet() => Form.On = OperationalDays.Of(clock.MoroccoNow());

    public Task<IActionResult> OnPostAsync(Guid id) => this.Ask(lifeProjects, id, Form);

    internal async Task<IReadOnlyList<Choice>> Centres() => User.ToAsker() is { } asker
        ? [.. (await cells.Of(asker.Cell)).Centres.Select(centre => new Choice(centre.Key.Value.ToString(), centre.Value)).OrderBy(centre => centre.Text, StringComparer.CurrentCulture)]
        : [];
}

internal sealed class EnterShelterForm : ShelterForm
{
    public Guid Act { get; set; } = Guid.CreateVersion7();

    [Required]
    public Guid? Centre { get; set; }

    [Required]
    public string Kind { get; set; } = ShelterKinds.Ordinary;

    public override ShelterCommand ToCommand() => new EnterShelter(
        new ActId(Act), new CentreId(Centre.GetValueOrDefault()), Kind, On.GetValueOrDefault());
}
