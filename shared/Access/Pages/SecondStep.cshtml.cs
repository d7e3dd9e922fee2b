using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Access.Sessions;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

[AllowAnonymous]
[ResponseCache(NoStore = true)]
internal sealed class SecondStepModel(SignIns door) : PageModel
{
    [BindProperty]
    public SecondStepForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await door.IsBetweenSteps() ? Page() : LocalRedirect(Arrivals.To(Addresses.SignIn, ReturnUrl));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return this.Again();
        }

        var answer = Form.IsFromThePhone ? await door.WithCode(Form.Code) : await door.WithRecoveryCode(Form.Code);
        return answer.Why is { } why ? this.Explain(why) : this.Done(Arrivals.First(HttpContext, answer.Language, ReturnUrl));
    }
}

internal sealed class SecondStepForm
{
    [Required, StringLength(40)]
    public string Code { get; set; } = "";

    /// <summary>The phone shows six digits; a recovery code has letters.</summary>
    internal bool IsFromThePhone => Code.All(sign => char.IsAsciiDigit(sign) || sign == ' ');
}
