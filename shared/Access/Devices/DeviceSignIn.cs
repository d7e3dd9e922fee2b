using System.Data.Common;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SocialWatch.Access.Sessions;

namespace SocialWatch.Access.Devices;

/// <summary>
/// "Authorization: Bearer swd_…": the asker is the worker the token belongs to, with what that worker may do now.
/// Asked of the database each time, by the hash: nothing to invalidate, so revoked means now on every host.
/// </summary>
internal sealed class DeviceSignIn(
    AccessDb db, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Device";

    public const string Bearer = "Bearer ";

    private static readonly TimeSpan LastUsedIsExactTo = TimeSpan.FromMinutes(1);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer + DeviceToken.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = DeviceToken.HashOf(header[Bearer.Length..].Trim());
        var found = await (
            from device in db.DeviceTokens.AsNoTracking()
            join holder in db.Users.AsNoTracking() on device.WorkerId equals holder.Id
            where device.Hash == hash && device.RevokedAt == null && holder.LeftOn == null
            select new { Device = device, Worker = holder }).SingleOrDefaultAsync();
        if (found is null)
        {
            return AuthenticateResult.Fail("Unknown or revoked device token.");
        }

        await Used(found.Device);
        return AuthenticateResult.Success(new AuthenticationTicket(Standing.Of(found.Worker).ToPrincipal(SchemeName), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }

    // To the minute is what "last used" on the page needs; a write per request is not.
    private async Task Used(DeviceToken device)
    {
        var now = TimeProvider.GetUtcNow();
        if (device.LastUsedAt is null || now - device.LastUsedAt >= LastUsedIsExactTo)
        {
            try
            {
                await db.DeviceTokens.Where(token => token.Id == device.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(token => token.LastUsedAt, now));
            }
            catch (DbException full)
            {
                // A full disk must not shut out who only wants to read.
                Logger.LogWarning(full, "When a device was last used could not be noted");
            }
        }
    }
}
