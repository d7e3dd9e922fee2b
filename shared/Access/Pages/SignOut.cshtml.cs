using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

/// <summary>Open to all: whoever is signed out already has what they wanted. Only a form of this site may ask.</summary>
[AllowAnonymous]
internal sealed class SignOutModel(SignInManager<Worker> door) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        await door.SignOutAsync();
        return this.Done(Addresses.SignIn);
    }
}
