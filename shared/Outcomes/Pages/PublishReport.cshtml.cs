using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Reports;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>Shows exactly what will be published, and seals it. Numbers that moved between reading and publishing are shown again first.</summary>
[Needs(Permission.Coordinate)]
[ResponseCache(NoStore = true)]
internal sealed class PublishReportModel(ReportDesk desk, IOutcomeReports reports, Words words) : DraftPage(desk, words)
{
    [BindProperty]
    public PublishReportForm Form { get; set; } = new();

    internal IReadOnlyList<Line> NotTold => [.. Prepared!.Draft.Lines.Zip(Prepared.Told.Lines).Where(pair => pair.Second.Now.State is FigureState.Hidden).Select(pair => pair.Second)];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Prepare() is { } answer)
        {
            return answer;
        }

        Form.Seen = Prepared!.Told.Saying();
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Desk.Alone(User.ToAsker()!.Cell, Publish);

    private async Task<IActionResult> Publish()
    {
        var (asker, address) = (User.ToAsker()!, ReportAddress.Sealed(Form.Report));
        if (await reports.Read(new ReportId(Form.Report), asker) is not null)
        {
            // A second click, or an answer that was lost on the way: it is published, with the numbers of the first.
            return this.Done(address, Words["report.publish.done"]);
        }

        if (await Prepare() is { } answer)
        {
            return answer;
        }

        var told = Prepared!.Told;
        if (told.Saying() is var saying && saying != Form.Seen)
        {
            ModelState.Clear();
            ModelState.AddModelError("", Words["report.publish.changed"]);
            Form.Seen = saying;
            return this.Again();
        }

        var scope = Prepared.Subject.Scope;
        var publish = new PublishReport(
            told.ToText(), told.Programme, Prepared.Subject.IsSecret, told.Campaign, scope.Campaign?.Name, told.From, told.To, told.Provisional);
        return await this.Ask(() => reports.Do(new ReportId(Form.Report), publish, new OperationId(Form.Operation), asker), address, Words["report.publish.done"]);
    }
}

internal sealed class PublishReportForm
{
    /// <summary>Chosen when the page is first shown, so that sending it twice publishes one report.</summary>
    public Guid Report { get; set; } = Guid.CreateVersion7();

    public Guid Operation { get; set; } = Guid.CreateVersion7();

    /// <summary>What was on the screen: nothing else is published.</summary>
    public string? Seen { get; set; }
}
