using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Kernel;

namespace SocialWatch.Web;

/// <summary>The whole way of a form: asked, and then done, refused in words, or to be sent again.</summary>
public static class Asking
{
    /// <summary>
    /// Asks, and goes to <paramref name="to"/> when it is done. A form that is refused, or cannot be taken now (503), comes
    /// back full; its operation id comes back with it, so sending it again records nothing twice.
    /// </summary>
    public static async Task<IActionResult> Ask(this PageModel page, Func<Task<Answer>> ask, string to, string? said = null)
    {
        if (!page.ModelState.IsValid)
        {
            return page.Again();
        }

        try
        {
            return await ask() is Answer.Refused { Why: var why } ? page.Explain(why) : page.Done(to, said);
        }
        catch (NotTakenNow)
        {
            page.ModelState.AddModelError("", page.HttpContext.RequestServices.GetRequiredService<Words>()["trouble.not-saved"]);
            page.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return page.Page();
        }
    }
}
