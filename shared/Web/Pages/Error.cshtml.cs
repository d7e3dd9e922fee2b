using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SocialWatch.Web.Pages;

/// <summary>What went wrong and what to do, in words. Reached by re-execution, so it answers every method.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    /// <summary>The code as it happened.</summary>
    [FromRoute]
    public int Code { get; set; }

    // A forbidden page reads like an absent one: that somebody has a file is itself a secret.
    internal int Shown => Code switch
    {
        400 => 400,
        401 or 403 or 404 or 405 => 404,
        503 => 503,
        _ => 500,
    };

    public void OnGet() => Response.StatusCode = Code is >= 400 and < 600 ? Code : 404;

    public void OnPost() => OnGet();
}
