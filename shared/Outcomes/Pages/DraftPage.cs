using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Outcomes.Indicators;
using SocialWatch.Outcomes.Reports;
using SocialWatch.Web;

namespace SocialWatch.Outcomes.Pages;

/// <summary>A page about a report that is not published: what it is about stands in the address.</summary>
internal abstract class DraftPage(ReportDesk desk, Words words) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Programme { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Campaign { get; set; }

    internal Prepared? Prepared { get; private set; }

    /// <summary>The first day of a period that is still to come: there is no report of it yet.</summary>
    internal DateOnly? Begins { get; private set; }

    protected Words Words => words;

    private protected ReportDesk Desk => desk;

    /// <summary>What is wrong with the days that are asked for, and in which field; null when nothing is.</summary>
    internal static (string Field, string Word)? FaultIn(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first > last => (nameof(To), "outcomes.dates-reversed"),
        ({ Year: < 2000 }, _) => (nameof(From), "outcomes.too-long"),
        ({ } first, { } last) when new Period(first, last).Days > Period.MostDays => (nameof(From), "outcomes.too-long"),
        _ => null,
    };

    /// <summary>Makes the report. Null when all is well; else what to answer.</summary>
    protected async Task<IActionResult?> Prepare()
    {
        if (!ModelState.IsValid || FaultIn(From, To) is not null)
        {
            // Where it was typed it stands again, with what is wrong with it.
            return LocalRedirect(ReportAddress.All + Request.QueryString);
        }

        if (await desk.Find(User.ToAsker()!, From, To, string.IsNullOrEmpty(Programme) ? null : Programme, Campaign) is not { } subject)
        {
            return NotFound();
        }

        if (!subject.HasBegun)
        {
            Begins = subject.Scope.Now.From;
            return Page();
        }

        Prepared = await desk.Prepare(subject);
        return null;
    }
}
