using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Kernel;

namespace SocialWatch.Web;

/// <summary>How a page answers a form, with script or without.</summary>
public static class Answers
{
    internal const string SaidKey = "SocialWatch.Said";
    private const string RefusalKey = "SocialWatch.Refusal";
    private const string SuppliedAtKey = "SocialWatch.SuppliedAt";
    private const string MissingKey = "SocialWatch.Missing";

    /// <summary>
    /// Shows the form again, full, with the reason on top and a link to where the missing thing can be supplied. The
    /// status is 422: browsers show the page, and htmx is told to swap it (_Layout).
    /// </summary>
    /// <param name="suppliedAt">Address of where it can be supplied, when that is not a panel of the same page.</param>
    /// <param name="programme">The programme whose own form it is.</param>
    public static IActionResult Explain(this PageModel page, Refusal why, string? suppliedAt = null, string? programme = null)
    {
        page.ModelState.AddModelError("", page.HttpContext.RequestServices.GetRequiredService<Words>().Of(why, programme));
        page.ViewData[RefusalKey] = why;
        page.ViewData[SuppliedAtKey] = suppliedAt;
        return page.Again();
    }

    /// <summary>The same where several things are missing: each is named, with the address where it can be supplied.</summary>
    public static IActionResult Explain(this PageModel page, Refusal why, IReadOnlyList<(string Text, string Address)> missing)
    {
        page.ViewData[MissingKey] = missing;
        return page.Explain(why);
    }

    /// <summary>Shows the form again, full, with what the fields complain about.</summary>
    public static IActionResult Again(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page.Page();
    }

    /// <summary>
    /// The thing is done: the browser goes to this address of the site, where <paramref name="said"/> (a text, already
    /// in the worker's language) is shown once on top.
    /// </summary>
    public static IActionResult Done(this PageModel page, string address, string? said = null)
    {
        var to = LocalAddress.Of(address);
        if (said is not null)
        {
            page.TempData[SaidKey] = said;
        }

        if (page.Request.IsFromPanel())
        {
            page.Response.Headers["HX-Redirect"] = IsSamePage(page.Request, to) ? to[..to.IndexOf('#', StringComparison.Ordinal)] : to;
            return new NoContentResult();
        }

        // 303: whatever the form did, the next request is a GET.
        page.Response.Headers.Location = to;
        return new StatusCodeResult(StatusCodes.Status303SeeOther);
    }

    /// <summary>Whether a panel of a page asks (htmx), so that only the panel will be replaced.</summary>
    public static bool IsFromPanel(this HttpRequest request) => request.Headers["HX-Request"] == "true";

    // A browser does not load a page again to go to a place within it.
    private static bool IsSamePage(HttpRequest request, string to) =>
        to.Contains('#', StringComparison.Ordinal)
        && Uri.TryCreate(request.Headers["HX-Current-URL"], UriKind.Absolute, out var now)
        && now.PathAndQuery == to[..to.IndexOf('#', StringComparison.Ordinal)];

    internal static Refusal? RefusalIn(IDictionary<string, object?> viewData) =>
        viewData.TryGetValue(RefusalKey, out var why) ? why as Refusal : null;

    internal static IReadOnlyList<(string Text, string Address)> MissingIn(IDictionary<string, object?> viewData) =>
        viewData.TryGetValue(MissingKey, out var missing) && missing is IReadOnlyList<(string, string)> all ? all : [];

    internal static string? SuppliedAtIn(IDictionary<string, object?> viewData) =>
        viewData.TryGetValue(SuppliedAtKey, out var address) ? address as string : null;
}
