using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Street.Forms;

/// <summary>One step of a signal: shows the form, asks, explains a refusal.</summary>
internal abstract class SignalPage<TForm>(StreetDesk desk) : PageModel, IStreetPage
    where TForm : StreetForm, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    public abstract string Stem { get; }

    public string Title => Words[$"signal.{Stem}"];

    public string Back => $"/signals/{Id}";

    public string BackText => Told is { } told ? Words.Say("signal.of", ("Commune", told.Commune), ("Time", Desk.Names.Moment(told.At))) : Words["signal.back"];

    public Guid Id { get; private set; }

    internal StreetDesk Desk => desk;

    internal SignalRaised? Told { get; private set; }

    protected Words Words => desk.Names.Words;

    protected Asker Asker => User.ToAsker()!;

    /// <summary>Where one goes when it is done.</summary>
    protected virtual string Then => $"/signals/{Id}";

    protected abstract SignalCommand Command();

    public async Task<IActionResult> OnGetAsync(Guid id) => await Look(id) ? await Shown() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Look(id))
        {
            return NotFound();
        }

        await Prepare();
        return await this.Ask(() => desk.Street.Do(new SignalId(id), Command(), new OperationId(Form.Operation), Asker), Then, Words[$"signal.{Stem}.done"]);
    }

    /// <summary>What the form offers to choose from, each time it is shown.</summary>
    protected virtual ValueTask Prepare() => ValueTask.CompletedTask;

    /// <summary>Fills the empty form.</summary>
    protected virtual void Begin(Signal signal)
    {
    }

    private async Task<bool> Look(Guid id)
    {
        Id = id;
        var record = await desk.Street.Read(new SignalId(id), Asker);
        Told = record?.State.Told;
        if (record is not null && HttpMethods.IsGet(Request.Method))
        {
            Begin(record.State);
        }

        return record is not null;
    }

    private async Task<IActionResult> Shown()
    {
        await Prepare();
        return Page();
    }
}
