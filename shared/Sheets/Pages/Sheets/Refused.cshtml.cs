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
            ? (await Desk.Checks.Of(Sheet, Taken, Asker, TimeSpan.FromSeconds(30))).Listed.DistinctBy(fault => fault.Row).ToDictionary(fault => fault.Row, fault => Of(fault.Why))
            : (await Desk.Told(Sheet, Asker, CheckedSheet.MostListed)).Where(line => line.Refused is not null).ToDictionary(line => line.Row, line => Reason(line.Refused!));
        var marks = run.Rows().Where(row => reasons.ContainsKey(row.Row)).ToDictionary(row => row.Row, row => RowMark.Of(row.Identity));
        // Not the marks it was brought with: each row has one, and that is the one it has now.
        var width = Math.Max(Headings.OfTheCell(Mapping.Headings).Count, Mapping.Columns.ToList().FindLastIndex(field => field is not SheetField.Nothing and not SheetField.RowMark) + 1);
        var headings = Enumerable.Range(0, width).Select(column => Mapping.Headings.ElementAtOrDefault(column) ?? "");
        var rows = run.Sheet.Rows().Where(row => reasons.ContainsKey(row.Number))
            .Select(row => (string[])[.. Enumerable.Range(0, width).Select(column => row[column].Text), marks[row.Number], reasons[row.Number]]);
        return File(Csv.Of([[.. headings, Words["sheets.field.row-mark"], Words["sheets.why"]], .. rows]), "text/csv", "refused.csv");
    }
}
