using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Access.Passwords;
using SocialWatch.Access.Sessions;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

[AllowAnonymous]
[ResponseCache(NoStore = true)]
internal sealed class SignInModel(SignIns door) : PageModel
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? LocalRedirect(LocalAddress.Of(ReturnUrl)) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        return await door.WithPassword(Form.Name.Trim(), Form.Password) switch
        {
            { Why: { } why } => this.Explain(why),
            { NeedsCode: true } => this.Done(Arrivals.To(Addresses.SecondStep, ReturnUrl)),
            var answer => this.Done(Arrivals.First(HttpContext, answer.Language, ReturnUrl)),
        };
    }
}

internal sealed class SignInForm
{
    [Required, StringLength(256)]
    public string Name { get; set; } = "";

    [Required, StringLength(PasswordRules.Most)]
    public string Password { get; set; } = "";
}
