using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace SocialWatch.Access.Sessions;

internal static class PresentWorker
{
    /// <summary>The row of who is signed in. The session was checked a moment ago, so it is there.</summary>
    public static async Task<Worker> Present(this UserManager<Worker> users, ClaimsPrincipal person) =>
        await users.GetUserAsync(person) ?? throw new InvalidOperationException("The signed-in worker is not in the database.");
}
