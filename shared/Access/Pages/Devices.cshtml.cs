using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Access.Devices;
using SocialWatch.Kernel;
using SocialWatch.Web;

namespace SocialWatch.Access.Pages;

[Authorize(AccessPolicies.InPerson)]
[ResponseCache(NoStore = true)]
internal sealed class DevicesModel(MyDevices devices, TimeProvider clock, Words words) : PageModel
{
    [BindProperty]
    public DeviceForm Form { get; set; } = new();

    internal IReadOnlyList<DeviceToken> Mine { get; private set; } = [];

    /// <summary>Shown in the answer to the form and never again.</summary>
    internal string? Secret { get; private set; }

    internal DateTimeOffset Now => clock.GetUtcNow();

    private WorkerId Me => User.ToAsker()!.Worker;

    public async Task OnGetAsync() => Mine = await devices.Of(Me);

    public async Task<IActionResult> OnPostAsync()
    {
        Refusal? why = null;
        if (ModelState.IsValid)
        {
            (Secret, why) = await devices.Add(Me, Form.Name.Trim());
        }

        Mine = await devices.Of(Me);
        return Secret is not null ? Page() : why is null ? this.Again() : this.Explain(why);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid device)
    {
        await devices.Revoke(Me, device);
        return this.Done(Addresses.Devices, words["access.device.revoked"]);
    }
}

internal sealed class DeviceForm
{
    [Required, StringLength(DeviceToken.LongestName)]
    public string Name { get; set; } = "";
}
