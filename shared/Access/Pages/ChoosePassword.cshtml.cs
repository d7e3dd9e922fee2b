using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Access.Passwords;
using SocialWatch.Access.Sessions;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

[Authorize(AccessPolicies.ChoosesPassword)]
[ResponseCache(NoStore = true)]
internal sealed class ChoosePasswordModel(UserManager<Worker> users, MyPassword passwords, Words words) : PageModel
{
    [BindProperty]
    public ChoosePasswordForm Form { get; set; } = new();

    internal bool IsFirst => User.HasClaim(claim => claim.Type == SocialWatchClaims.TemporaryPassword);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        if (Form.Wished != Form.Again)
        {
            return this.Explain(new PasswordsDiffer());
        }

        return await passwords.Change(await users.Present(User), Form.Present, Form.Wished) is { } why
            ? this.Explain(why)
            : this.Done(IsFirst ? "/" : Addresses.Account, words["access.password-changed"]);
    }
}

internal sealed class ChoosePasswordForm
{
    [Required, StringLength(PasswordRules.Most)]
    public string Present { get; set; } = "";

    [Required, StringLength(PasswordRules.Most)]
    public string Wished { get; set; } = "";

    [Required, StringLength(PasswordRules.Most)]
    public string Again { get; set; } = "";
}
