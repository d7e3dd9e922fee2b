using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Reports;

/// <summary>A report as it is now: the whole for who may see people, and what would be published.</summary>
internal sealed record Prepared(Subject Subject, Draft Draft, OutcomeReport Whole, OutcomeReport Told, IReadOnlyList<Line> BecauseOfEarlier);

/// <summary>Makes reports, for one who publishes after the other.</summary>
internal sealed class ReportDesk(IDbContextFactory<JournalDb> databases, ICellDirectory cells, InstalledProgrammes installed, ActChoices choices, TimeProvider clock, Words words, Dates dates)
{
    private readonly ConcurrentDictionary<CellId, SemaphoreSlim> _turns = [];

    /// <summary>
    /// Does something while nobody else of the cell publishes: two reports that are made in the same moment would not be compared
    /// with each other, and together could tell what neither does.
    /// </summary>
    public async Task<T> Alone<T>(CellId cell, Func<Task<T>> publish)
    {
        var turn = _turns.GetOrAdd(cell, _ => new SemaphoreSlim(1));
        await turn.WaitAsync();
        try
        {
            return await publish();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>What is asked for; null when there is nothing of the kind that the asker may know of, or it is a campaign without a day that counts.</summary>
    public async Task<Subject?> Find(Asker asker, DateOnly? from, DateOnly? to, string? programme, Guid? campaign)
    {
        var cell = await cells.Of(asker.Cell);
        var isSecret = programme is not null && (cell.Book.Find(programme) ?? installed.Find(programme)?.Programme.Rules) is { IsSecret: true };
        if (programme is not null && installed.KnownTo(asker).All(module => module.Manifest.Id != programme))
        {
            return null;
        }

        var asOf = clock.MoroccoNow();
        // Made with nobody's eyes: what one team alone may count is in no report that others read.
        var eyes = asker with { Teams = isSecret ? [programme!] : [] };
        CampaignRow? row = null;
        if (campaign is { } id)
        {
            await using var db = (await databases.CreateDbContextAsync()).SeenBy(eyes);
            row = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(one => one.Campaign == id && one.Cell == asker.Cell.Value);
            if (row is null || !row.HasDays())
            {
                return null;
            }
        }

        var period = row is null ? Asked(from, to, OperationalDays.Of(asOf)) : DaysOf(row);
        var kept = programme is null ? installed.Modules.Where(module => module.Programme.Rules.IsSecret).Select(module => module.Manifest.Id).ToList() : [];
        return new Subject(
            new Scope(asker.Cell, period, programme) { Campaign = row }, cell, eyes, asOf, isSecret,
            kept.Count == 0 ? null : Said.In(() => string.Join(words["outcomes.kept.and"], kept.Select(words.Programme))));
    }

    public async Task<Prepared> Prepare(Subject subject)
    {
        var draft = await Draft(subject);
        var (told, because) = Writing.Told(draft, subject, await Earlier(subject), words, dates);
        return new Prepared(subject, draft, Writing.Whole(draft, subject, words, dates), told, because);
    }

    /// <summary>The whole report of the days and the subject of one that was published, as it would be told today.</summary>
    public async Task<OutcomeReport> Today(Subject subject) => Writing.Whole(await Draft(subject), subject, words, dates);

    public async Task<Draft> Draft(Subject subject)
    {
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(subject.Eyes);
        return Drafting.Of(await Counted.Of(db, subject.Scope, subject.Today), choices, words);
    }

    /// <summary>What was published before, oldest first, as far as those who will read this report have seen it.</summary>
    private async Task<IReadOnlyList<Release>> Earlier(Subject subject)
    {
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(subject.Eyes);
        var rows = await db.OutcomeReports.Where(report => report.Cell == subject.Scope.Cell.Value)
            .Join(db.Events, report => report.Report, happened => happened.Stream, (report, happened) => new { report.Secret, happened.Position, happened.Data })
            .OrderBy(row => row.Position).ToListAsync();
        return [.. rows.Select(row => (row.Secret, Report: Content(row.Data))).Select(row => Release.Of(Whose.Of(row.Report, row.Secret), row.Report))];

        static OutcomeReport Content(string data)
        {
            using var json = JsonDocument.Parse(data);
            return OutcomeReport.Of(json.RootElement.GetProperty("content").GetString()!);
        }
    }

    private static Period Asked(DateOnly? from, DateOnly? to, DateOnly today) => (from, to) switch
    {
        ({ } first, { } last) => new Period(first, last),
        ({ } first, null) => new Period(first, first > today ? first : today),
        (null, { } last) => Period.LastThirtyDays(last),
        _ => Period.LastMonth(today),
    };

    private static Period DaysOf(CampaignRow campaign)
    {
        var (first, last) = CampaignActs.DaysOf(campaign);
        return new Period(first, last);
    }
}
