using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Access;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Web;

namespace SocialWatch.Host.Pages;

/// <summary>Shown once, to whoever installs: which province, what the cell is called, who coordinates it.</summary>
[AllowAnonymous]
internal sealed class FirstStartModel(FirstCell first) : PageModel
{
    [BindProperty]
    public FirstStartForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await first.Found(Form.ToCommand(), [.. FirstStartForm.Lines(Form.Centres)], Form.ToWorker()) is { } why)
        {
            return this.Explain(why);
        }

        return this.Done("/sign-in");
    }
}

internal sealed class FirstStartForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice founds one cell.</summary>
    public Guid Cell { get; set; } = Guid.CreateVersion7();

    public Guid Worker { get; set; } = Guid.CreateVersion7();

    [Required]
    public string Province { get; set; } = "";

    [Required, StringLength(200)]
    public string Name { get; set; } = "";

    [Required, StringLength(4000)]
    public string Communes { get; set; } = "";

    [StringLength(4000)]
    public string? Centres { get; set; }

    [Required, StringLength(200)]
    public string DisplayName { get; set; } = "";

    [Required, StringLength(100)]
    public string UserName { get; set; } = "";

    [Required, StringLength(200)]
    public string Password { get; set; } = "";

    public FoundCell ToCommand() => new(Province, Name, [.. Lines(Communes)]);

    public NewWorker ToWorker() => new(new WorkerId(Worker), new CellId(Cell), Roles.Coordinator, DisplayName, UserName, Password)
    {
        Language = Language.Current.Code,
        PasswordIsTemporary = false,
    };

    /// <summary>One name a line.</summary>
    public static IEnumerable<string> Lines(string? text) => (text ?? "")
        .Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal);
}
