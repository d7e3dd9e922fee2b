using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>What was published, the latest first, and where the next one is prepared.</summary>
[Needs(Permission.SeeOutcomes)]
[ResponseCache(NoStore = true)]
internal sealed class ReportsModel(IDbContextFactory<JournalDb> databases, ICellDirectory cells, ActChoices choices, Words words) : PageModel
{
    private const int AtOnce = 50;

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Programme { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Campaign { get; set; }

    internal IReadOnlyList<OutcomeReportRow> Published { get; private set; } = [];

    internal IReadOnlyList<Choice> Campaigns { get; private set; } = [];

    internal IReadOnlyList<Choice> Programmes => choices.ProgrammesFor(User.ToAsker()!);

    internal string Cell { get; private set; } = "";

    internal string? Older { get; private set; }

    /// <summary>Whoever comes back to choose other days finds the form open.</summary>
    internal bool IsPreparing => Published.Count == 0 || From is not null || To is not null || !ModelState.IsValid;

    internal bool MayPrepare => User.MayReadLedger();

    public async Task OnGetAsync(long? before)
    {
        if (DraftPage.FaultIn(From, To) is var (field, word))
        {
            ModelState.AddModelError(field, words[word]);
        }

        var asker = User.ToAsker()!;
        Cell = (await cells.Of(asker.Cell)).Name;
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(asker);
        var all = db.OutcomeReports.AsNoTracking().Where(report => report.Cell == asker.Cell.Value);
        if (before is > 0 and < 3_000_000_000_000_000_000)
        {
            var moment = new DateTimeOffset(before.Value, TimeSpan.Zero);
            all = all.Where(report => report.PublishedAt < moment);
        }

        var rows = await all.OrderByDescending(report => report.PublishedAt).Take(AtOnce + 1).ToListAsync();
        Published = [.. rows.Take(AtOnce)];
        Older = rows.Count > AtOnce ? $"{ReportAddress.All}?before={Published[^1].PublishedAt.UtcTicks.ToString(CultureInfo.InvariantCulture)}" : null;
        Campaigns = MayPrepare
            ? [.. (await db.Campaigns.AsNoTracking().Where(row => row.Cell == asker.Cell.Value && row.Status != CampaignStatus.Cancelled && (row.OpensAt == null || row.OpenedOn != null)).OrderByDescending(row => row.From).Take(AtOnce).ToListAsync()).Where(row => row.HasDays()).Select(row => new Choice(row.Campaign.ToString(), row.Name))]
            : [];
    }

    internal string NameOf(OutcomeReportRow report) => report.CampaignName ?? (report.Programme.Length > 0 ? words.Programme(report.Programme) : Cell);

    internal static string NumberOf(OutcomeReportRow report) => new Files.Sealed(report.Report, MoroccoTime.Local(report.PublishedAt), report.Sha256).Number;
}
