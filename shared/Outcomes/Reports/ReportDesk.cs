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

/// <summary>Makes reports.</summary>
internal sealed class ReportDesk(IDbContextFactory<JournalDb> databases, ICellDirectory cells, InstalledProgrammes installed, ActChoices choices, TimeProvider clock, Words words, Dates dates)
{
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

    public async Task<Prepared> Prepare(Subject subject, Guid? except = null)
    {
        var draft = await Draft(subject);
        var (told, because) = Writing.Told(draft, subject, await Earlier(subject, except), words, dates);
        return new Prepared(subject, draft, Writing.Whole(draft, subject, words, dates), told, because);
    }

    /// <summary>The whole report of the days and the subject of one that was published, as it would be told today.</summary>
    public async Task<OutcomeReport> Today(Subject subject) => Writing.Whole(await Draft(subject), subject, words, dates);

    public async Task<Draft> Draft(Subject subject)
    {
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(subject.Eyes);
        return Drafting.Of(await Counted.Of(db, subject.Scope, subject.Today), choices, words);
    }

    /// <summary>Every number that was published before, as far as those who will read this report have seen it.</summary>
    private async Task<IReadOnlyList<Released>> Earlier(Subject subject, Guid? except)
    {
        await using var db = (await databases.CreateDbContextAsync()).SeenBy(subject.Eyes);
        var contents = await db.OutcomeReports.Where(report => report.Cell == subject.Scope.Cell.Value && report.Report != except)
            .Join(db.Events, report => report.Report, happened => happened.Stream, (_, happened) => happened.Data).ToListAsync();
        return [.. contents.Select(Content).SelectMany(report => report.Lines.SelectMany(line => new[]
        {
            new Released(line.Id, report.Programme, report.Campaign, report.From, report.To, line.Now),
            new Released(line.Id, report.Programme, report.Campaign, report.BeforeFrom, report.BeforeTo, line.Before),
        }))];

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
