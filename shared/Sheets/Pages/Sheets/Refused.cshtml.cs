using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Sheets.Reading;
using SocialWatch.Sheets.Work;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>The rows that were not or will not be taken over, as they stand in the file, each with its reason: to be put right and brought again.</summary>
[Needs(Permission.Coordinate)]
internal sealed class RefusedModel(SheetDesk desk, Words words) : SheetPage(desk, words)
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Look() || Mapping is null || await Desk.Parts.Files.Open(Taken.File.File, Taken.File.Bytes) is null)
        {
            return NotFound();
        }

        var reasons = Taken.Status is SheetStatus.Draft
            ? (await Desk.Checks.Of(Sheet, Taken, Asker, TimeSpan.FromSeconds(30))).Listed.DistinctBy(fault => fault.Row).ToDictionary(fault => fault.Row, fault => Of(fault.Why))
            : (await Desk.Told(Sheet, Asker, CheckedSheet.MostListed)).Where(line => line.Refused is not null).ToDictionary(line => line.Row, line => Reason(line.Refused!));
        var rows = (await Desk.Open(Taken, Mapping.Reading)).Rows().Where(row => reasons.ContainsKey(row.Number))
            .Select(row => (string[])[.. Enumerable.Range(0, Mapping.Headings.Length).Select(column => row[column].Text), reasons[row.Number]]);
        return File(Csv.Of([[.. Mapping.Headings, Words["sheets.why"]], .. rows]), "text/csv", "refused.csv");
    }
}
