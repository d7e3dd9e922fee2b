using System.Net;
using Microsoft.AspNetCore.Http;

namespace SocialWatch.Access.Sessions;

/// <summary>
/// Sent over https only, except to an address of this very machine: there the first start and the demo have no
/// certificate. The address is the one the browser used, so a proxy that ends https in front changes nothing.
/// </summary>
internal sealed class SessionCookie : CookieBuilder
{
    public SessionCookie(string name)
    {
        Name = name;
        HttpOnly = true;
        SameSite = SameSiteMode.Lax;
        IsEssential = true;
        Path = "/";
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = context.Request.IsHttps || !IsThisMachine(context.Request.Host.Host);
        return options;
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
