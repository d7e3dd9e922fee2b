using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Outcomes.Acts;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>What was done in a period, beside the period before. No person stands on it.</summary>
[Needs(Permission.SeeOutcomes)]
[ResponseCache(NoStore = true)]
internal sealed class OutcomesModel(IDbContextFactory<JournalDb> databases, ActChoices choices, TimeProvider clock, ICellDirectory cells, Words words, Dates dates) : PageModel
{
    // More columns than these cannot be told apart: then months are drawn.
    private const int MostDaysDrawn = 92;

    private const int MostKindsDrawn = 8;

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Programme { get; set; }

    internal Report? Report { get; private set; }

    internal Reader Reader { get; private set; } = new(mayReadLedger: false, words);

    internal IReadOnlyList<Choice> Programmes => choices.ProgrammesFor(Me);

    /// <summary>What is not in these numbers, because they are not its team's.</summary>
    internal IReadOnlyList<string> Kept => choices.KeptFrom(Me);

    private Asker Me => User.ToAsker()!;

    internal DateTimeOffset AsOf { get; } = clock.MoroccoNow();

    internal DateOnly Today => OperationalDays.Of(AsOf);

    internal IReadOnlyList<(string Text, string Href, bool IsHere)> Shortcuts =>
    [
        Shortcut("outcomes.last-thirty", Period.LastThirtyDays(Today)),
        Shortcut("outcomes.this-month", Period.ThisMonth(Today)),
        Shortcut("outcomes.last-month", Period.LastMonth(Today)),
        Shortcut("outcomes.this-year", Period.ThisYear(Today)),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        Reader = new Reader(User.MayReadLedger(), words);
        var period = PeriodOf(From, To);
        var programme = string.IsNullOrEmpty(Programme) ? null : Programme;
        if (period.From > period.To)
        {
            ModelState.AddModelError(nameof(To), words["outcomes.dates-reversed"]);
        }
        else if (period.Days > Period.MostDays || period.From.Year < 2000)
        {
            ModelState.AddModelError(nameof(From), words["outcomes.too-long"]);
        }

        if (programme is not null && Programmes.All(one => one.Value != programme))
        {
            ModelState.AddModelError(nameof(Programme), words["field.wrong"]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (Request.Query.Any(pair => pair.Key.Contains('.', StringComparison.Ordinal) || string.IsNullOrEmpty(pair.Value)))
        {
            // The form sends every box, empty or not; the address that is kept and sent to others says only what was chosen.
            return LocalRedirect(Address(period, programme));
        }

        (From, To) = (period.From, period.To);
        ModelState.Clear();
        Report = await Report.Read(databases, Me, new Scope(Me.Cell, period.On(Today), programme), programme is null ? null : (await cells.Of(Me.Cell)).Book.Find(programme));
        return Page();
    }

    internal static string Address(Period period, string? programme)
    {
        var query = new QueryBuilder
        {
            { "from", period.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }, { "to", period.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        };
        if (programme is not null)
        {
            query.Add("programme", programme);
        }

        return "/outcomes" + query.ToQueryString();
    }

    /// <summary>What a target is a number of, in words.</summary>
    internal string NameOf(Target target, string programme) => target.Of is TargetOf.Act ? words.Act(programme, target.Code) : words[$"{programme}.indicator.{target.Code}"];

    internal string KindIn(Report report, ActsOfKind kind) => report.Scope.Programme is null && Programmes.Count > 1
        ? $"{words.Act(kind.Programme, kind.Kind)} ({words.Programme(kind.Programme)})"
        : words.Act(kind.Programme, kind.Kind);

    internal Chart KindChart(Report report)
    {
        var kinds = report.Kinds.Where(kind => kind.Accepted != default).Take(MostKindsDrawn).ToList();
        return new Chart(words["outcomes.most-frequent"], [.. kinds.Select(kind => KindIn(report, kind))],
        [
            new Series(words["outcomes.now"], [.. kinds.Select(kind => (decimal?)kind.Accepted.Now)])
            {
                Links = [.. kinds.Select(kind => Reader.Link(report.Scope.AcceptedLedger with { Programme = kind.Programme, Kind = kind.Kind }))],
            },
            new Series(words["outcomes.before"], [.. kinds.Select(kind => (decimal?)kind.Accepted.Before)])
            {
                Links = [.. kinds.Select(kind => Reader.Link(report.Scope.AcceptedLedgerBefore with { Programme = kind.Programme, Kind = kind.Kind }))],
            },
        ])
        { LabelHead = words["ledger.act"], Summary = report.Kinds.Count > MostKindsDrawn ? words.Say("outcomes.by-kind.most", ("n", MostKindsDrawn)) : null };
    }

    internal Chart DayChart(Report report)
    {
        var now = report.Scope.Now;
        var bars = now.Days <= MostDaysDrawn
            ? report.Days.Days.Select(day => (Label: dates.Brief(day.Day), From: day.Day, To: day.Day, day.Acts)).ToList()
            : [.. report.Days.Days.GroupBy(day => (day.Day.Year, day.Day.Month)).Select(month =>
                (dates.MonthAndYear(month.First().Day), month.First().Day, month.Last().Day, month.Sum(day => day.Acts)))];
        return new Chart(
            words[now.Days <= MostDaysDrawn ? "outcomes.by-day" : "outcomes.by-month"],
            [.. bars.Select(bar => bar.Label)],
            [
                new Series(words["outcomes.acts"], [.. bars.Select(bar => (decimal?)bar.Acts)])
                {
                    Links = [.. bars.Select(bar => Reader.Link(report.Scope.AcceptedLedger with { From = bar.From, To = bar.To }))],
                },
            ],
            ChartKind.Columns)
        { LabelHead = words["ledger.day"] };
    }

    /// <summary>People at each stage in the order of the pathway, categories together: somebody has one category in a programme.</summary>
    internal Chart StageChart(string programme, IReadOnlyList<PeopleAtStage> lines)
    {
        var stages = lines.GroupBy(line => line.Stage).OrderBy(stage => choices.PlaceOf(programme, stage.Key)).ToList();
        return new Chart(words.Say("outcomes.by-stage.of", ("Programme", words.Programme(programme))), [.. stages.Select(stage => words.Stage(programme, stage.Key))],
        [
            new Series(words["outcomes.now"], [.. stages.Select(stage => Reader.Drawn(stage.Select(line => line.People.Now)))]),
            new Series(words["outcomes.before"], [.. stages.Select(stage => Reader.Drawn(stage.Select(line => line.People.Before)))]),
        ])
        { LabelHead = words["outcomes.stage"] };
    }

    /// <summary>By what is told: the order must not say which of two hidden numbers is the greater.</summary>
    internal IEnumerable<PeopleAtStage> InOrder(string programme, IEnumerable<PeopleAtStage> lines) =>
        lines.OrderBy(line => choices.PlaceOf(programme, line.Stage)).ThenByDescending(line => Reader.Drawn(line.People.Now) ?? 0).ThenBy(line => line.Category, StringComparer.Ordinal);

    private Period PeriodOf(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => Period.LastThirtyDays(Today),
        ({ } first, null) => new Period(first, first > Today ? first : Today),
        (null, { } last) => Period.LastThirtyDays(last),
        ({ } first, { } last) => new Period(first, last),
    };

    private (string, string, bool) Shortcut(string text, Period period) =>
        (words[text], Address(period, string.IsNullOrEmpty(Programme) ? null : Programme), Report?.Scope.Now == period);
}
