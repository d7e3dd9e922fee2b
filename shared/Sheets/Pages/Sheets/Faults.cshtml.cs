using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Web;

namespace SocialWatch.Sheets.Pages.Sheets;

/// <summary>Every fault with its row and column, to be worked off beside the sheet. No word of the rows is in it.</summary>
[Needs(Permission.Coordinate)]
internal sealed class FaultsModel(SheetDesk desk, Words words) : SheetPage(desk, words)
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Look() || Mapping is null || Taken.Status is not SheetStatus.Draft)
        {
            return NotFound();
        }

        var found = await Desk.Checks.Of(Sheet, Taken, Asker, TimeSpan.FromSeconds(30));
        return File(
            Csv.Of([[Words["sheets.row"], Words["sheets.column"], Words["sheets.why"]], .. found.Listed.Select(fault => (string[])[fault.Row.ToString(CultureInfo.InvariantCulture), ColumnOf(fault.Column), Of(fault.Why)])]),
            "text/csv", "faults.csv");
    }
}
