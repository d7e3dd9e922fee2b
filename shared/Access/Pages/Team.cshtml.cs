using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

[Needs(Permission.Coordinate)]
[Authorize(AccessPolicies.InPerson)]
internal sealed class TeamModel(WorkerRegistry workers) : PageModel
{
    internal IReadOnlyList<TeamMember> Members { get; private set; } = [];

    public async Task OnGetAsync() => Members = await workers.Of(User.ToAsker()!.Cell);
}

internal static class MemberState
{
    public static Tag StateIn(this TeamMember member, Words words) => member switch
    {
        { IsActive: false } => new Tag(words["access.state.left"]),
        { PasswordIsTemporary: true } => new Tag(words["access.state.invited"], Meaning.Attention),
        _ => new Tag(words["access.state.active"], Meaning.Good),
    };
}
