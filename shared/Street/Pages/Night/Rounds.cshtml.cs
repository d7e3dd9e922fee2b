using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>Rounds by operational day, the latest first.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class RoundsModel(StreetDesk desk) : PageModel
{
    private const int AtOnce = 60;

    /// <summary>Only days before this one.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Before { get; set; }

    internal StreetNames Names => desk.Names;

    internal IReadOnlyList<(DateOnly Day, IReadOnlyList<RoundRow> Rounds)> Days { get; private set; } = [];

    internal string? Older { get; private set; }

    public async Task OnGetAsync()
    {
        var asker = User.ToAsker()!;
        await using var db = await desk.Rows.SeenBy(asker);
        var wanted = db.Rounds.AsNoTracking().Where(round => round.Cell == asker.Cell.Value);
        wanted = Before is { } before ? wanted.Where(round => round.Day < before) : wanted;
        var found = await wanted.OrderByDescending(round => round.Day).ThenByDescending(round => round.BeginsAt).Take(AtOnce + 1).ToListAsync();

        // A day is shown whole or on the next page.
        var shown = found.Count > AtOnce && found[0].Day != found[^1].Day ? [.. found.Where(round => round.Day != found[^1].Day)] : found;
        Days = [.. shown.GroupBy(round => round.Day).Select(day => (day.Key, (IReadOnlyList<RoundRow>)[.. day]))];
        Older = found.Count > AtOnce ? shown[^1].Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }
}
