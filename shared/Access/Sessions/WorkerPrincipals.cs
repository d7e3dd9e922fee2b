using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace SocialWatch.Access.Sessions;

/// <summary>What the session cookie carries at sign-in. Only worker and stamp are believed later; the rest is read afresh.</summary>
internal sealed class WorkerPrincipals : IUserClaimsPrincipalFactory<Worker>
{
    public Task<ClaimsPrincipal> CreateAsync(Worker user) =>
        Task.FromResult(Standing.Of(user).ToPrincipal(IdentityConstants.ApplicationScheme));
}
