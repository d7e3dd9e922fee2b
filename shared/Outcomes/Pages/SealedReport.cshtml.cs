using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Reports;
using SocialWatch.Outcomes.Files;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>A published report: what was sealed, and under it what would be told differently today.</summary>
[Needs(Permission.SeeOutcomes)]
[ResponseCache(NoStore = true)]
internal sealed class SealedReportModel(IOutcomeReports reports, ReportDesk desk, IDbContextFactory<JournalDb> databases) : PageModel
{
    internal OutcomeReport Report { get; private set; } = null!;

    internal Sealed Seal { get; private set; } = null!;

    internal IReadOnlyList<Correction> Corrections { get; private set; } = [];

    internal IReadOnlyList<LateAct> Acts { get; private set; } = [];

    internal bool MayReadLedger => User.MayReadLedger();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var asker = User.ToAsker()!;
        if (await reports.Read(new ReportId(id), asker) is not { } published)
        {
            return NotFound();
        }

        Report = OutcomeReport.Of(published.What.Content);
        Seal = new Sealed(id, MoroccoTime.Local(published.At), published.What.Sha256);
        if (await desk.Find(asker, Report.From, Report.To, Report.Programme.Length == 0 ? null : Report.Programme, Report.Campaign) is not { } found)
        {
            return Page();
        }

        // The days that were sealed: a campaign may have been closed earlier since.
        var subject = found with { Scope = found.Scope with { Now = new Period(Report.From, Report.To) } };
        Corrections = Reports.Corrections.Of(Report, await desk.Today(subject));
        if (MayReadLedger && Corrections.Count > 0)
        {
            await using var db = (await databases.CreateDbContextAsync()).SeenBy(subject.Eyes);
            Acts = await Reports.Corrections.Acts(db, id, subject.Scope);
        }

        return Page();
    }
}
