using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Access.Sessions;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

[Authorize(AccessPolicies.InPerson)]
[ResponseCache(NoStore = true)]
internal sealed class AccountModel(UserManager<Worker> users) : PageModel
{
    internal Worker Worker { get; private set; } = null!;

    internal IReadOnlyList<Choice> Languages { get; } = [.. Language.All.Select(language => new Choice(language.Code, language.OwnName))];

    [BindProperty]
    public LanguageForm Form { get; set; } = new();

    public async Task OnGetAsync()
    {
        Worker = await users.Present(User);
        Form.Language = Worker.Language;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Worker = await users.Present(User);
        if (!ModelState.IsValid || Language.Of(Form.Language) is not { } language)
        {
            return this.Again();
        }

        Worker.Language = language.Code;
        await users.UpdateAsync(Worker);
        return this.Done(Arrivals.Speaking(language.Code, Addresses.Account));
    }
}

internal sealed class LanguageForm
{
    [Required]
    public string Language { get; set; } = "";
}
