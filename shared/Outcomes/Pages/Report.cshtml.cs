using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>
/// An outcome report before it is published, with every number and the way to what stands behind it. Only for who may see
/// people: whoever could choose the days freely would work small numbers out from two reports a day apart.
/// </summary>
[ForLedgerReaders]
[ResponseCache(NoStore = true)]
internal sealed class ReportModel(ReportDesk desk, Words words) : DraftPage(desk, words)
{
    internal bool MayPublish => User.ToAsker()!.May.Contains(Permission.Coordinate);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Prepare() is { } answer)
        {
            return answer;
        }

        // The form sends every box, empty or not; the address that is kept and sent to others says only what was chosen.
        return Request.Query.Any(pair => pair.Key.Contains('.', StringComparison.Ordinal) || string.IsNullOrEmpty(pair.Value)) ? LocalRedirect(ReportAddress.Of(Prepared!.Subject)) : Page();
    }
}
