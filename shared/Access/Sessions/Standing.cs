using System.Security.Claims;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Access.Sessions;

/// <summary>What the database says of a worker now. A session or a device only proves who; this says what they may.</summary>
internal sealed record Standing(
    Guid Worker, string Name, CellId Cell, string Role, string Language, string Stamp, bool IsActive, bool PasswordIsTemporary, IReadOnlyList<string> Teams)
{
    public static Standing Of(Worker worker) => new(
        worker.Id, worker.DisplayName, worker.Cell, worker.Role, worker.Language, worker.SecurityStamp ?? "", worker.IsActive, worker.PasswordIsTemporary, worker.Teams);

    public ClaimsPrincipal ToPrincipal(string scheme) => new(new ClaimsIdentity(
        PasswordIsTemporary ? [.. Who, new Claim(SocialWatchClaims.TemporaryPassword, "true")] : [.. Who, .. What],
        scheme, ClaimTypes.Name, ClaimTypes.Role));

    private IEnumerable<Claim> Who =>
    [
        new(ClaimTypes.NameIdentifier, Worker.ToString()),
        new(ClaimTypes.Name, Name),
        new(SocialWatchClaims.Cell, Cell.Value.ToString()),
        new(AccessClaims.Language, Language),
        new(AccessClaims.Stamp, Stamp),
    ];

    private IEnumerable<Claim> What =>
    [
        new(ClaimTypes.Role, Role),
        .. Roles.May(Role).Select(permission => new Claim(SocialWatchClaims.Permission, permission.ToString())),
        .. Teams.Select(programme => new Claim(SocialWatchClaims.Team, programme)),
    ];
}
