using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Access.Passwords;
using SocialWatch.Access.SecondFactor;
using SocialWatch.Access.Sessions;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

[Authorize(AccessPolicies.InPerson)]
[ResponseCache(NoStore = true)]
internal sealed class SecondFactorModel(UserManager<Worker> users, SecondFactors factors, Words words) : PageModel
{
    [BindProperty]
    public SecondFactorForm Form { get; set; } = new();

    internal bool IsOn { get; private set; }

    internal string Address { get; private set; } = "";

    /// <summary>Shown in the answer to the form and never again.</summary>
    internal IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public async Task OnGetAsync() => Show(await users.Present(User));

    public async Task<IActionResult> OnPostAsync()
    {
        var worker = await users.Present(User);
        if (worker.TwoFactorEnabled)
        {
            return this.Done(Addresses.SecondFactor);
        }

        var (codes, why) = await factors.Confirm(worker, Form.Key, Form.Code ?? "");
        Show(worker);
        RecoveryCodes = codes;
        return why is null ? Page() : this.Explain(why);
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        var worker = await users.Present(User);
        Show(worker);
        return await factors.Remove(worker, Form.Password ?? "") is { } why
            ? this.Explain(why)
            : this.Done(Addresses.Account, words["access.second-factor.removed"]);
    }

    private void Show(Worker worker)
    {
        IsOn = worker.TwoFactorEnabled;
        Form.Key = Form.Key.Length > 0 ? Form.Key : SecondFactors.NewKey();
        Address = SecondFactors.AddressOf(Form.Key, "SocialWatch", worker.UserName ?? "");
    }
}

internal sealed class SecondFactorForm
{
    /// <summary>The key shown on the page: it is stored only once a code proves that a phone has it.</summary>
    [StringLength(64)]
    public string Key { get; set; } = "";

    [StringLength(20)]
    public string? Code { get; set; }

    [StringLength(PasswordRules.Most)]
    public string? Password { get; set; }
}
