using Microsoft.AspNetCore.Authorization;
using SocialWatch.Kernel;

namespace SocialWatch.Web;

/// <summary>Whoever opens this page must be allowed to do this.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class NeedsAttribute(Permission permission) : AuthorizeAttribute(permission.ToString())
{
    public Permission Permission { get; } = permission;
}
