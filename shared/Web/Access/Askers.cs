using System.Collections.Frozen;
using System.Security.Claims;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Web;

/// <summary>From the web's principal to the kernel's asker.</summary>
public static class Askers
{
    /// <summary>Who stands at the door; null for nobody, and for a worker who has still to choose a password.</summary>
    public static Asker? ToAsker(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.Identity is { IsAuthenticated: true }
            && !principal.HasClaim(claim => claim.Type == SocialWatchClaims.TemporaryPassword)
            && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var worker)
            && Guid.TryParse(principal.FindFirstValue(SocialWatchClaims.Cell), out var cell)
                ? new Asker(new WorkerId(worker), new CellId(cell), PermissionsOf(principal)) { Teams = [.. principal.FindAll(SocialWatchClaims.Team).Select(claim => claim.Value)] }
                : null;
    }

    private static FrozenSet<Permission> PermissionsOf(ClaimsPrincipal principal) => principal
        .FindAll(SocialWatchClaims.Permission)
        .Select(claim => Enum.TryParse<Permission>(claim.Value, out var permission) ? permission : (Permission?)null)
        .OfType<Permission>()
        .ToFrozenSet();
}
