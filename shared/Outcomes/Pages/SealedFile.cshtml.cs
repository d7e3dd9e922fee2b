using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Reports;
using SocialWatch.Outcomes.Files;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>A published report as a file, made of the sealed text alone.</summary>
[Needs(Permission.SeeOutcomes)]
[ResponseCache(NoStore = true)]
internal sealed class SealedFileModel(IOutcomeReports reports, ReportFiles files) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, string format)
    {
        if (await reports.Read(new ReportId(id), User.ToAsker()!) is not { } published)
        {
            return NotFound();
        }

        var seal = new Sealed(id, MoroccoTime.Local(published.At), published.What.Sha256);
        return await files.Give(format, OutcomeReport.Of(published.What.Content), seal, published.What.Content, HttpContext.RequestAborted) ?? NotFound();
    }
}
