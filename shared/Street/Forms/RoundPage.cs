using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Street.Forms;

/// <summary>One step of a round: shows the form, asks, explains a refusal.</summary>
internal abstract class RoundPage<TForm>(StreetDesk desk) : PageModel, IStreetPage
    where TForm : StreetForm, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    public abstract string Stem { get; }

    public virtual string Title => Words[$"round.{Stem}"];

    public string Back => $"/rounds/{Id}";

    public string BackText => Round.AsPlanned is { } plan ? Words.Say("round.of", ("Day", Desk.Names.Dates.WithWeekday(plan.Day)), ("Hours", Desk.Names.Hours(plan.Plan.From, plan.Plan.To))) : Words["round.back"];

    public virtual bool MayHaveToHide => false;

    public Guid Id { get; private set; }

    internal StreetDesk Desk => desk;

    internal Round Round { get; private set; } = Round.Initial;

    internal CellProfile Cell => Round.Cell;

    protected Words Words => desk.Names.Words;

    protected Asker Asker => User.ToAsker()!;

    /// <summary>Where one goes when it is done.</summary>
    protected virtual string Then => $"/rounds/{Id}";

    protected abstract RoundCommand Command();

    public async Task<IActionResult> OnGetAsync(Guid id) => await Look(id) && Begin() ? await Shown() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Look(id))
        {
            return NotFound();
        }

        await Prepare();
        return await this.Ask(Asked, Then, Words[$"round.{Stem}.done"]);
    }

    /// <summary>What is asked, of the round unless a page says otherwise.</summary>
    protected virtual Task<Answer> Asked() => desk.Street.Do(new RoundId(Id), Command(), new OperationId(Form.Operation), Asker);

    /// <summary>Fills the empty form. False: what the address names is not there.</summary>
    protected virtual bool Begin() => true;

    /// <summary>What the form offers to choose from, each time it is shown.</summary>
    protected virtual ValueTask Prepare() => ValueTask.CompletedTask;

    protected Guid AskedId(string name) => Guid.TryParse(Request.Query[name], out var id) ? id : Guid.Empty;

    protected virtual async Task<bool> Look(Guid id)
    {
        Id = id;
        if (await desk.Street.Read(new RoundId(id), Asker) is not { } record)
        {
            return false;
        }

        Round = record.State;
        return true;
    }

    private async Task<IActionResult> Shown()
    {
        await Prepare();
        return Page();
    }
}
