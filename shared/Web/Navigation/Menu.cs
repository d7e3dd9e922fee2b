using System.Security.Claims;
using SocialWatch.Kernel;

namespace SocialWatch.Web;

/// <summary>The navigation as one person sees it.</summary>
internal sealed class Menu(IEnumerable<NavigationItem> items)
{
    public IReadOnlyList<NavigationItem> For(ClaimsPrincipal person) => [.. items.Where(item => person.May(item.Needs) || (item.Or is { } or && person.May(or)))];
}

/// <summary>What the signed-in person may do.</summary>
public static class PersonExtensions
{
    /// <summary>Whether the person carries this permission.</summary>
    public static bool May(this ClaimsPrincipal person, Permission permission) =>
        person.HasClaim(SocialWatchClaims.Permission, permission.ToString());
}
