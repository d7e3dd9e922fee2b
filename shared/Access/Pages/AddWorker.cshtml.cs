using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Access.Passwords;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

[Needs(Permission.Coordinate)]
[Authorize(AccessPolicies.InPerson)]
[ResponseCache(NoStore = true)]
internal sealed class AddWorkerModel(WorkerRegistry workers, Words words) : PageModel
{
    [BindProperty]
    public AddWorkerForm Form { get; set; } = new();

    internal IReadOnlyList<Choice> RoleChoices => [.. Roles.All.Select(role => new Choice(role, words[$"role.{role}"], Hint: words[$"access.role.{role}"]))];

    internal IReadOnlyList<Choice> Languages { get; } = [.. Language.All.Select(language => new Choice(language.Code, language.OwnName))];

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return this.WithNewPassword(Form).Again();
        }

        return await workers.Add(Form.ToWorker(User.ToAsker()!.Cell)) is { } why
            ? this.WithNewPassword(Form).Explain(why)
            : this.Done(Addresses.Team, words.Say("access.worker.added", ("Name", Form.DisplayName)));
    }
}

internal sealed class AddWorkerForm : IWithTemporaryPassword
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice adds one worker.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Required, StringLength(120)]
    public string DisplayName { get; set; } = "";

    [Required, StringLength(60, MinimumLength = 3)]
    public string UserName { get; set; } = "";

    [EmailAddress, StringLength(200)]
    public string? Email { get; set; }

    [Required]
    public string Role { get; set; } = "";

    [Required]
    public string Language { get; set; } = "ar";

    [Required, StringLength(PasswordRules.Most)]
    public string Password { get; set; } = TemporaryPassword.New();

    public NewWorker ToWorker(CellId cell) => new(new WorkerId(Id), cell, Role, DisplayName.Trim(), UserName.Trim(), Password)
    {
        Email = Email?.Trim(),
        Language = SocialWatch.Web.Language.Of(Language)?.Code ?? "ar",
    };
}
