using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Board;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>
/// A call comes in: one screen, few taps. Only the place must be said; everything else begins with the usual answer. What
/// others told of the same place and hour is shown while it is filled in.
/// </summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class RaiseSignalModel(StreetDesk desk, TonightBoard board) : PageModel
{
    [BindProperty]
    public RaiseSignalForm Form { get; set; } = new();

    internal StreetNames Names => desk.Names;

    internal string Title => Names.Words["signal.raise"];

    internal IReadOnlyList<Choice> Communes { get; private set; } = [];

    internal IReadOnlyList<BoardSignal> Alike { get; private set; } = [];

    public async Task OnGetAsync()
    {
        // When the phone rang, as near as the program can know; it stays the same when the form is sent again.
        Form.At = desk.Now;
        await Prepare();
    }

    /// <summary>While it is filled in: what was told of the same place and hour.</summary>
    public async Task<IActionResult> OnPostAlikeAsync()
    {
        ModelState.Clear();
        await Prepare();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Prepare();
        return await this.Ask(
            () => desk.Street.Do(new SignalId(Form.Signal), Form.ToCommand(), new OperationId(Form.Operation), User.ToAsker()!),
            $"/signals/{Form.Signal}", Names.Words["signal.raise.done"]);
    }

    private async Task Prepare()
    {
        var asker = User.ToAsker()!;
        Communes = StreetNames.Communes(await desk.Cells.Of(asker.Cell));
        Form.Commune ??= Communes.Count == 1 ? Communes[0].Value : null;
        Alike = Form.Commune is { Length: > 0 } commune ? await board.SamePlaceAndHour(asker, commune, Form.At, new SignalId(Form.Signal)) : [];
    }
}

internal sealed class RaiseSignalForm : StreetForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice raises one signal.</summary>
    public Guid Signal { get; set; } = Guid.CreateVersion7();

    public DateTimeOffset At { get; set; }

    [Required]
    public string? Commune { get; set; }

    [Required, StringLength(300)]
    public string? Place { get; set; }

    public Urgency Urgency { get; set; } = Urgency.Tonight;

    [StringLength(1000)]
    public string? Seen { get; set; }

    public AgeBand Age { get; set; }

    public Sex Sex { get; set; }

    public int People { get; set; } = 1;

    public SignalSource Source { get; set; }

    [StringLength(300)]
    public string? Caller { get; set; }

    public RaiseSignal ToCommand() => new(Source, Urgency, Text(Commune), Text(Place), TextOrNull(Seen), People, Sex, Age, TextOrNull(Caller), At);
}
