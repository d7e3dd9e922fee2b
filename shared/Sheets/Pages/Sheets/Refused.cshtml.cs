using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Mapping;
using SocialWatch.Sheets.Rows;
using SocialWatch.Sheets.Work;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>The rows that were not or will not be taken over, as they stand in the file, each with its reason: to be put right and brought again.</summary>
[Needs(Permission.Coordinate)]
internal sealed class RefusedModel(SheetDesk desk, Words words) : SheetPage(desk, words)
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Look() || Mapping is null || await Desk.Parts.Run(Sheet, Taken, Mapping, Asker, Desk.Parts.Now) is not { } run)
        {
            return NotFound();
        }

        var reasons = Taken.Status is SheetStatus.Draft
            ? (await Faults(run)).DistinctBy(fault => fault.Row).ToDictionary(fault => fault.Row, fault => Of(fault.Why))
            : (await Desk.Refused(Sheet, Asker)).ToDictionary(line => line.Key, line => Reason(line.Value));
        var marks = run.Rows().Where(row => reasons.ContainsKey(row.Row)).ToDictionary(row => row.Row, row => RowMark.Of(row.Identity));
        // Not the marks it was brought with: each row has one, and that is the one it has now.
        var width = Math.Max(Headings.OfTheCell(Mapping.Headings).Count, Mapping.Columns.ToList().FindLastIndex(field => field is not SheetField.Nothing and not SheetField.RowMark) + 1);
        var headings = Enumerable.Range(0, width).Select(column => Mapping.Headings.ElementAtOrDefault(column) ?? "");
        var rows = run.Sheet.Rows().Where(row => reasons.ContainsKey(row.Number))
            .Select(row => (string[])[.. Enumerable.Range(0, width).Select(column => row[column].Text), marks[row.Number], reasons[row.Number]]);
        await Results.Stream(body => Csv.Write(body, rows.Prepend([.. headings, Words["sheets.field.row-mark"], Words["sheets.why"]]), HttpContext.RequestAborted), "text/csv", "refused.csv").ExecuteAsync(HttpContext);
        return new EmptyResult();
    }

    /// <summary>All of them: where the check lists only the first, or is not done yet, it is looked through for this.</summary>
    private async Task<IReadOnlyList<RowFault>> Faults(SheetRun run)
    {
        var check = await Desk.Checks.Of(Sheet, Taken, Asker, TimeSpan.FromSeconds(30));
        if (!check.IsDone || check.Faults > CheckedSheet.MostListed)
        {
            check = new CheckedSheet(int.MaxValue);
            await SheetChecks.Look(run, check, HttpContext.RequestAborted);
        }

        return check.Listed;
    }
}
