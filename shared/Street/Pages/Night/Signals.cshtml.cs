using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Street.Board;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>Signals, the latest first: those still open, or all.</summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class SignalsModel(StreetDesk desk, TonightBoard board) : PageModel
{
    private const int AtOnce = 50;

    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>The last line of the page before: its moment and its signal.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Before { get; set; }

    internal StreetNames Names => desk.Names;

    internal DateTimeOffset Now => desk.Now;

    internal IReadOnlyList<BoardSignal> Signals { get; private set; } = [];

    internal string? Older { get; private set; }

    public async Task OnGetAsync()
    {
        var found = await board.Signals(User.ToAsker()!, All, Place, AtOnce + 1);
        Signals = [.. found.Take(AtOnce)];
        Older = found.Count > AtOnce ? string.Create(CultureInfo.InvariantCulture, $"{Signals[^1].Row.RaisedAt.UtcTicks}.{Signals[^1].Row.Signal:N}") : null;
    }

    // An address that somebody shortened is none: then the list begins at its beginning.
    private (DateTimeOffset, Guid)? Place => Before?.Split('.') is [var ticks, var signal]
        && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks && Guid.TryParse(signal, out var id)
            ? (new DateTimeOffset(at, TimeSpan.Zero), id)
            : null;
}
