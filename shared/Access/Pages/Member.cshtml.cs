using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Access.Passwords;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

[Needs(Permission.Coordinate)]
[Authorize(AccessPolicies.InPerson)]
[ResponseCache(NoStore = true)]
internal sealed class MemberModel(WorkerRegistry workers, Team team, InstalledProgrammes installed, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public MemberForm Form { get; set; } = new();

    internal TeamMember Member { get; private set; } = null!;

    internal IReadOnlyList<Choice> RoleChoices => [.. Roles.All.Select(role => new Choice(role, words[$"role.{role}"], Hint: words[$"access.role.{role}"]))];

    internal IReadOnlyList<Choice> TeamChoices => [.. installed.WithTeam.Select(rules => new Choice(rules.Id, words.Programme(rules.Id)))];

    private Asker Me => User.ToAsker()!;

    // A worker of another cell has no page here, whichever button is meant.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if ((await workers.Of(Me.Cell)).FirstOrDefault(member => member.Id.Value == Id) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Member = found;
        await next();
    }

    public void OnGet()
    {
        Form.Role = Member.Role;
        Form.Teams = [.. Member.Teams];
    }

    public async Task<IActionResult> OnPostRoleAsync() => Answer(await team.ChangeRole(Me, Member.Id, Form.Role ?? ""), "access.role.changed");

    public async Task<IActionResult> OnPostTeamsAsync() => Answer(await team.ChangeTeams(Me, Member.Id, [.. Form.Teams.OfType<string>()]), "access.teams.changed");

    public async Task<IActionResult> OnPostPasswordAsync() => Answer(await team.GiveTemporaryPassword(Me, Member.Id, Form.Password), "access.forgot.given");

    public async Task<IActionResult> OnPostDeactivateAsync() => Answer(await team.Deactivate(Me, Member.Id), "access.left");

    public async Task<IActionResult> OnPostReactivateAsync() => Answer(await team.Reactivate(Me, Member.Id), "access.returned");

    internal string Post(string handler) => $"{Addresses.Team}/{Id}?handler={handler}";

    private IActionResult Answer(Refusal? why, string said)
    {
        if (why is null)
        {
            return this.Done($"{Addresses.Team}/{Id}", words.Say(said, ("Name", Member.DisplayName)));
        }

        Form.Role ??= Member.Role;
        return this.WithNewPassword(Form).Explain(why);
    }
}

internal sealed class MemberForm : IWithTemporaryPassword
{
    public string? Role { get; set; }

    /// <summary>Null for a box that was sent empty.</summary>
    public List<string?> Teams { get; set; } = [];

    [StringLength(PasswordRules.Most)]
    public string Password { get; set; } = TemporaryPassword.New();
}
