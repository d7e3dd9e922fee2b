using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Outcomes;

/// <summary>Who may open a number to the acts behind it, and so to people: who runs the cell or accompanies people in it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ForLedgerReadersAttribute() : AuthorizeAttribute(LedgerReaders.Policy);

internal static class LedgerReaders
{
    public const string Policy = "LedgerReaders";

    public static bool MayReadLedger(this ClaimsPrincipal person) =>
        person.ToAsker() is { } asker && (asker.May.Contains(Permission.Coordinate) || asker.May.Contains(Permission.AccompanyPeople));
}
