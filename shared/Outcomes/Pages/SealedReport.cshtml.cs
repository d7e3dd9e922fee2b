using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
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

    /// <summary>Its campaign was called off after it was published.</summary>
    internal bool IsCancelled { get; private set; }

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
        if (await Find(asker) is not { } subject)
        {
            return Page();
        }

        Corrections = Reports.Corrections.Of(Report, await desk.Today(subject));
        if (MayReadLedger && Corrections.Count > 0)
        {
            await using var db = (await databases.CreateDbContextAsync()).SeenBy(subject.Eyes);
            Acts = await Reports.Corrections.Acts(db, id, subject.Scope);
        }

        return Page();
    }

    /// <summary>What was sealed, as it is now: on the days that were sealed, whatever became of the campaign since.</summary>
    private async Task<Subject?> Find(Asker asker)
    {
        if (await desk.Find(asker, Report.From, Report.To, Report.Programme.Length == 0 ? null : Report.Programme, campaign: null) is not { } found)
        {
            return null;
        }

        await using var db = (await databases.CreateDbContextAsync()).SeenBy(found.Eyes);
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(row => row.Campaign == Report.Campaign && row.Cell == asker.Cell.Value);
        IsCancelled = campaign is { Status: CampaignStatus.Cancelled };
        return found with
        {
            Scope = found.Scope with
            {
                Now = new Period(Report.From, Report.To) { DaysBeside = new Period(Report.BeforeFrom, Report.BeforeTo).Days },
                Campaign = campaign is null ? null : campaign with { Status = CampaignStatus.Closed, From = Report.From, To = Report.To, OpensAt = null, OpenedOn = null, ClosedOn = null },
            },
        };
    }
}
