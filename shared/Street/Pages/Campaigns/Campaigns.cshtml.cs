using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Street.Campaigns;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Campaigns;

/// <summary>The cell's campaigns, and apart from them what all of them are together.</summary>
[ForCampaignReaders]
[ResponseCache(NoStore = true)]
internal sealed class CampaignsModel(StreetDesk desk) : PageModel
{
    /// <summary>Only those that begin before this day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Before { get; set; }

    internal StreetNames Names => desk.Names;

    internal CampaignsOfCell All { get; private set; } = new([], 0, HasMore: false);

    internal string Alert { get; private set; } = "";

    internal string OlderThan => All.Campaigns[^1].Row.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task OnGetAsync()
    {
        var asker = User.ToAsker()!;
        Alert = Names.Of((await desk.Cells.Of(asker.Cell)).Alert, desk.Today);
        await using var db = await desk.Rows.SeenBy(asker);
        All = await CampaignsOfCell.Of(db, asker, Before);
    }
}
