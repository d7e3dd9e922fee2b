using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using SocialWatch.Grains;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>
/// Somebody known is met on a round, or somebody new: registered, taken into a programme and helped with one form. The acts
/// stand in the life project, with the round beside them.
/// </summary>
[Needs(Permission.MeetPeople)]
internal sealed class MeetModel(StreetDesk desk, IAggregates<Person, PersonEvent> people) : RoundPage<MeetForm>(desk)
{
    public override string Stem => "meet";

    public override string Title => Form.IsNew ? Words["encounter.new"] : Desk.People.NameOf(new PersonId(Form.Person));

    public override bool MayHaveToHide => Rules?.HasTeam is true;

    internal ProgrammeRules? Rules => Encountered.RulesFor(Asker, Cell.Book, Form.Programme);

    internal IReadOnlyList<Choice> Programmes => Encountered.ProgrammesFor(Asker, Cell.Book, Words);

    internal IReadOnlyList<Choice> Acts => Encountered.Acts(Rules, Words);

    internal IReadOnlyList<Choice> Answers => Encountered.Answers(Words);

    /// <summary>As whom the person is taken into the programme; none to choose from where the life project is open already.</summary>
    internal IReadOnlyList<Choice> Categories { get; private set; } = [];

    /// <summary>Only where a serving rule spoke against it.</summary>
    internal bool AsksWhy => _isWarned || Form.Why is not null;

    private bool _isWarned;

    private LifeProjectId Project => LifeProjectIds.Of(new PersonId(Form.Person), Form.Programme ?? "");

    internal string With(string programme) => $"/rounds/{Id}/meet?programme={Uri.EscapeDataString(programme)}{(Form.IsNew ? "" : $"&person={Form.Person}")}";

    protected override RoundCommand Command() => throw new System.Diagnostics.UnreachableException();

    // Somebody of another cell is nobody here, whatever the address or the form says.
    protected override async Task<bool> Look(Guid id)
    {
        var person = HttpMethods.IsGet(Request.Method) ? AskedId("person") : Form.IsNew ? Guid.Empty : Form.Person;
        return await base.Look(id) && (person == Guid.Empty || await people.Read(person, Asker) is not null);
    }

    protected override bool Begin()
    {
        var person = AskedId("person");
        (Form.IsNew, Form.Person) = person == Guid.Empty ? (true, Form.Person) : (false, person);
        Form.Programme = (string?)Request.Query["programme"] ?? Round.AsPlanned?.Plan.Programme ?? (Programmes is [var only] ? only.Value : null);
        Form.Time = WallClock.Shown(Desk.Now);
        Form.Commune = Round.Gone?.Stops is [.., var last] ? last.Commune : Round.AsPlanned?.Plan.Zone is [var alone] ? alone : null;
        return true;
    }

    protected override async ValueTask Prepare()
    {
        if (Rules is { } rules && (Form.IsNew || await Desk.Projects.Read(Project, Asker) is null))
        {
            Categories = [.. rules.Categories.Select(category => new Choice(category, Words.Category(rules.Id, category)))];
            Form.Category ??= Categories is [var only] ? only.Value : null;
        }
    }

    /// <summary>Registers, opens and records, in that order. Each step has an id of its own that follows from the form's, so sending it again goes on where it stopped.</summary>
    protected override async Task<Answer> Asked()
    {
        // Asked first: nobody is registered for an act that will not be taken.
        if (Rules is null)
        {
            return new Answer.Refused(new ProgrammeNotInstalled(Form.Programme ?? ""));
        }

        var at = OnTheWay.Moment(Form.Time, Round, Desk.Now);
        if (Round.Gone is not { } gone)
        {
            return new Answer.Refused(new RoundNotUnderWay());
        }

        if (at < gone.StartedAt)
        {
            return new Answer.Refused(new BeforeTheRound(gone.StartedAt));
        }

        Answer answer = new Answer.Done(0, Before: true);
        foreach (var step in StepsOf(at))
        {
            answer = await step();
            if (answer is Answer.Refused { Why: var why })
            {
                _isWarned |= why is ServingWarning;
                return answer;
            }
        }

        return answer;
    }

    private IEnumerable<Func<Task<Answer>>> StepsOf(DateTimeOffset at)
    {
        if (Form.IsNew)
        {
            yield return () => people.Do(Form.Person, Form.ToRegister(), Operation("person"), Asker);
        }

        if (Categories.Count > 0)
        {
            yield return () => Desk.Projects.Do(Project, Form.ToOpen(), Operation("open"), Asker);
        }

        foreach (var kind in Form.Kinds)
        {
            yield return () => Serve(kind, at);
        }
    }

    // The reason is for the act that needs one; the others of the form stay as they were asked for first.
    private async Task<Answer> Serve(string kind, DateTimeOffset at)
    {
        var act = Form.ToAct(kind, at, new RoundId(Id));
        var answer = await Desk.Projects.Do(Project, act, Operation($"act {kind}"), Asker);
        return answer is Answer.Refused { Why: ServingWarning } && Form.Why is { } why
            ? await Desk.Projects.Do(Project, act with { Despite = why }, Operation($"act {kind} despite"), Asker)
            : answer;
    }

    private OperationId Operation(string step) => new(Steps.Of(Form.Operation, step));
}

internal sealed class MeetForm : StreetForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice registers one person.</summary>
    public Guid Person { get; set; } = Guid.CreateVersion7();

    public bool IsNew { get; set; }

    public string? Programme { get; set; }

    [StringLength(200)]
    public string? Name { get; set; }

    [StringLength(500)]
    public string? Description { get; set; }

    public AgeBand Age { get; set; }

    public Sex Sex { get; set; }

    public string? Category { get; set; }

    [Required]
    public List<string> Kinds { get; set; } = [];

    public ActAnswer Answer { get; set; }

    public int Quantity { get; set; } = 1;

    [Required, RegularExpression(WallClock.Pattern)]
    public string? Time { get; set; }

    public string? Commune { get; set; }

    [StringLength(300)]
    public string? Place { get; set; }

    [StringLength(500)]
    public string? Despite { get; set; }

    public string? Why => TextOrNull(Despite);

    public RegisterPerson ToRegister() => new(TextOrNull(Name), TextOrNull(Description), Sex, Age, BornOn: null, TextOrNull(Commune), TextOrNull(Place));

    public OpenLifeProject ToOpen() => new(new PersonId(Person), Text(Programme), Text(Category), Referent: null, BornOn: null);

    public RecordAct ToAct(string kind, DateTimeOffset at, RoundId round) => new(
        new ActId(Steps.Of(Operation, $"act {kind}")), kind, Answer, Quantity, at, TextOrNull(Commune), TextOrNull(Place), round, Centre: null, Note: null);
}
