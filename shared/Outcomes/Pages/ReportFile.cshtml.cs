using Microsoft.AspNetCore.Mvc;
using SocialWatch.Outcomes.Files;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>A report that is not published, as a file. It leaves the house, so it tells only what may be published.</summary>
[ForLedgerReaders]
[ResponseCache(NoStore = true)]
internal sealed class ReportFileModel(ReportDesk desk, ReportFiles files, Words words) : DraftPage(desk, words)
{
    public async Task<IActionResult> OnGetAsync(string format)
    {
        if (await Prepare() is { } answer)
        {
            return answer is NotFoundResult ? answer : LocalRedirect(ReportAddress.All);
        }

        return await files.Give(format, Prepared!.Told, seal: null, text: null, HttpContext.RequestAborted) ?? NotFound();
    }
}
