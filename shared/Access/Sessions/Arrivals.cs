using Microsoft.AspNetCore.Http;
using SocialWatch.Web;

namespace SocialWatch.Access.Sessions;

/// <summary>Where somebody goes who has been let in: back to where they were stopped, never off this site.</summary>
internal static class Arrivals
{
    private const string ChosenLanguage = "language";

    public static string To(string page, string? returnUrl) => $"{page}?returnUrl={Uri.EscapeDataString(LocalAddress.Of(returnUrl))}";

    /// <summary>By way of the worker's own language, unless one has been chosen on this machine.</summary>
    public static string First(HttpContext http, string? language, string? returnUrl) =>
        language is null || http.Request.Cookies.ContainsKey(ChosenLanguage)
            ? LocalAddress.Of(returnUrl)
            : Speaking(language, returnUrl);

    public static string Speaking(string language, string? back) =>
        $"/language?to={Uri.EscapeDataString(language)}&back={Uri.EscapeDataString(LocalAddress.Of(back))}";
}
