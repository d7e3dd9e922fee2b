using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Forms;

/// <summary>
/// One act of work on one life project: shows the form, asks the life project, explains a refusal. A form opens on a page
/// of its own, or inside the life project page when that asks for it.
/// </summary>
internal abstract class ProjectPage<TForm>(Desk desk) : PageModel, IProjectPage
    where TForm : ProjectForm, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    public abstract string Stem { get; }

    public string Who { get; private set; } = "";

    public LifeProjectId Project { get; private set; }

    public virtual string Title => Words[$"life-project.{Stem}"];

    /// <summary>What is said when it is done.</summary>
    protected virtual string Said => Words[$"life-project.{Stem}.done"];

    /// <summary>Where on the life project page the result can be seen.</summary>
    protected virtual string Seen => "";

    protected Desk Desk => desk;

    public bool MayHaveToHide => Record?.File.MayHaveToHide is true;

    protected Words Words => desk.Names.Words;

    /// <summary>What is still missing for what the form asks. The rule refuses for the first; all are told.</summary>
    protected virtual IReadOnlyList<Lack> Lacks => [];

    /// <summary>As it was read; null when it could not be read just now.</summary>
    protected LifeProjectRecord? Record { get; private set; }

    /// <summary>As it stands, or stood when it was closed.</summary>
    protected LifeProject.Open? Now => Record?.File.Project switch
    {
        LifeProject.Open open => open,
        LifeProject.Closed closed => closed.Last,
        _ => null,
    };

    /// <summary>As the cell has configured them.</summary>
    protected ProgrammeRules? Rules { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Look(id))
        {
            return NotFound();
        }

        Rules = await RulesNow();
        return Rules is null ? this.Done(Addresses.Page(Project)) // Without its module nothing is recorded, and the page says so.
            : Begin() ? await Shown() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!ModelState.IsValid)
        {
            return await Look(id) ? await Again(StatusCodes.Status422UnprocessableEntity) : NotFound();
        }

        if (Command() is not { } command)
        {
            return NotFound();
        }

        try
        {
            return await desk.Projects.Do(new LifeProjectId(id), command, new OperationId(Form.Operation), User.ToAsker()!) switch
            {
                Answer.Refused { Why: NothingHere or LifeProjectNotOpened } => NotFound(),
                Answer.Refused { Why: var why } => await Look(id) ? await Explain(why) : NotFound(),
                _ => this.Done(Addresses.Page(new LifeProjectId(id)) + Seen, Said),
            };
        }
        catch (JournalUnavailable)
        {
            return await NotSaved(id);
        }
    }

    /// <summary>Fills the empty form from the address ("?goal=…"). False: what the address names is not there.</summary>
    protected virtual bool Begin() => true;

    /// <summary>The programme whose words the fields of this form have; null for a form of the house.</summary>
    protected virtual string? WordsOf => null;

    /// <summary>What the form offers to choose from, each time it is shown.</summary>
    protected virtual ValueTask Prepare() => ValueTask.CompletedTask;

    /// <summary>What is asked; null when the address names no form.</summary>
    protected virtual LifeProjectCommand? Command() => Form.ToCommand();

    /// <summary>Where the form keeps what a refusal says of one parameter; null when it has no such field.</summary>
    protected virtual string? KeyOf(string field) => typeof(TForm).GetProperty(field) is null ? null : $"{nameof(Form)}.{field}";

    protected string? Asked(string name) => Request.Query[name];

    protected Guid AskedId(string name) => Guid.TryParse(Asked(name), out var id) ? id : Guid.Empty;

    private async Task<bool> Look(Guid id)
    {
        Project = new LifeProjectId(id);
        Record = await desk.Projects.Read(Project, User.ToAsker()!);
        if (Now is not { } project)
        {
            return false;
        }

        Form.Programme = project.Opening.Programme;
        Who = desk.People.NameOf(project.Opening.Person, project.Opening.Programme);
        return true;
    }

    private async Task<IActionResult> Shown()
    {
        await Ready();
        return Page();
    }

    private async ValueTask Ready()
    {
        Rules = await RulesNow();
        await Prepare();
    }

    private async ValueTask<ProgrammeRules?> RulesNow() => Record?.File.Book.Find(Form.Programme ?? "") ?? await desk.RulesOf(Form.Programme, User.ToAsker()!);

    private async Task<IActionResult> Again(int status)
    {
        Response.StatusCode = status;
        return await Shown();
    }

    private async Task<IActionResult> Explain(Refusal why)
    {
        if (FieldErrors.Of(why, Words, WordsOf) is { } error && KeyOf(error.Field) is { } key)
        {
            ModelState.AddModelError(key, error.Message);
            return await Again(StatusCodes.Status422UnprocessableEntity);
        }

        await Ready();
        return why is SomethingIsMissing or SeriousNeedWithoutGoal && Lacks is [_, _, ..] several
            ? this.Explain(why, [.. several.Select(lack => (lack.Text, lack.Href))])
            : this.Explain(why, Supplying(why), WordsOf);
    }

    // Where one act alone will do, its form opens with it chosen.
    private string? Supplying(Refusal why) => (why, Lacks) switch
    {
        (SomethingIsMissing or SeriousNeedWithoutGoal, [var first, ..]) => first.Href,
        ({ SuppliedBy: { } panel }, _) => Addresses.Supplying(Project, panel),
        _ => null,
    };

    // Nothing was acknowledged, so nothing may be thrown away: the same form, with the same operation, to be sent again.
    private async Task<IActionResult> NotSaved(Guid id)
    {
        ModelState.AddModelError("", Words["life-project.not-saved"]);
        try
        {
            if (!await Look(id))
            {
                return NotFound();
            }
        }
        catch (JournalUnavailable)
        {
            // The form is shown with what it carries itself.
        }

        return await Again(StatusCodes.Status503ServiceUnavailable);
    }
}

/// <summary>What the frame around every form shows.</summary>
internal interface IProjectPage
{
    /// <summary>The name of the act of work, as in its address and its words: "set-goal".</summary>
    string Stem { get; }

    string Title { get; }

    /// <summary>The person, as far as known.</summary>
    string Who { get; }

    LifeProjectId Project { get; }

    /// <summary>Whether the screen has a quick way out.</summary>
    bool MayHaveToHide { get; }
}
