using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using SocialWatch.Web;

namespace SocialWatch.Access.Sessions;

/// <summary>Every request asks again whether the session still holds, and what its worker may do now.</summary>
internal sealed class SessionEvents(Standings standings) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var worker)
            && await standings.Of(worker) is { IsActive: true } standing
            && standing.Stamp == context.Principal.FindFirstValue(AccessClaims.Stamp))
        {
            context.ReplacePrincipal(standing.ToPrincipal(context.Scheme.Name));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    /// <summary>A board that fetches itself is nobody at work: it must not keep a session open that its worker has left.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew &= context.Request.Headers["X-Refresh"].Count == 0;
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        Redirect(context, StatusCodes.Status401Unauthorized, context.RedirectUri);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.HttpContext.User.HasClaim(claim => claim.Type == SocialWatchClaims.TemporaryPassword))
        {
            return Redirect(context, StatusCodes.Status403Forbidden, Addresses.ChoosePassword);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // A program cannot read a sign-in page: it gets the bare code.
    private static Task Redirect(RedirectContext<CookieAuthenticationOptions> context, int otherwise, string to)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = otherwise;
        }
        else
        {
            context.Response.Redirect(to);
        }

        return Task.CompletedTask;
    }
}
