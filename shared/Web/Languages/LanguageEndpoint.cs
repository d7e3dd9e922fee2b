using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SocialWatch.Web;

/// <summary>Where somebody chooses a language: "/language?to=fr&amp;back=/people".</summary>
public static class LanguageEndpoint
{
    internal const string Cookie = "language";

    /// <summary>Maps "/language", open to everybody. Leads back only to addresses of this site.</summary>
    public static IEndpointConventionBuilder MapLanguage(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/language", Choose).AllowAnonymous();

    private static RedirectHttpResult Choose(HttpContext http, string? to, string? back)
    {
        if (Language.Of(to) is { } language)
        {
            http.Response.Cookies.Append(Cookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language.Culture)), new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
            });
        }

        return TypedResults.LocalRedirect(LocalAddress.Of(back));
    }
}
