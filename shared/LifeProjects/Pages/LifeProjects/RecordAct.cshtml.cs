using System.ComponentModel.DataAnnotations;
using System.Globalization;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.MeetPeople)]
internal sealed class RecordActModel(Desk desk) : ProjectPage<RecordActForm>(desk)
{
    public override string Stem => "record-act";

    /// <summary>The programme's acts, by approach.</summary>
    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    public IReadOnlyList<Choice> Answers => [
        new(nameof(ActAnswer.Accepted), Words["answer.accepted"], "check"), new(nameof(ActAnswer.Refused), Words["answer.refused"], "x")];

    public IReadOnlyList<Choice> Communes { get; private set; } = [];

    public IReadOnlyList<Choice> Centres { get; private set; } = [];

    /// <summary>Only where a serving rule spoke against it: nobody is asked for a reason beforehand.</summary>
    public bool AsksWhy => !string.IsNullOrEmpty(Form.Despite) || ModelState.ContainsKey($"{nameof(Form)}.{nameof(Form.Despite)}");

    protected override string Seen => "#story";

    protected override bool Begin()
    {
        var now = Desk.Clock.MoroccoNow();
        Form.Kind = Asked("kind") ?? "";
        Form.Day = DateOnly.FromDateTime(now.DateTime);
        Form.Time = now.ToString("HH:mm", CultureInfo.InvariantCulture);
        return true;
    }

    protected override async ValueTask Prepare()
    {
        Kinds = ActChoices.Of(Rules, Desk.Names);
        var cell = await Desk.Cells.Of(User.ToAsker()!.Cell);
        Communes = [.. cell.Communes.Select(commune => new Choice(commune, commune))];
        Centres = CentreChoices.Of(cell);
    }
}

internal sealed class RecordActForm : ProjectForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice records one act.</summary>
    public Guid Act { get; set; } = Guid.CreateVersion7();

    public string Kind { get; set; } = "";

    /// <summary>Nothing is chosen beforehand: what is sent in haste would be counted as accepted.</summary>
    [Required]
    public ActAnswer? Answer { get; set; }

    public int Quantity { get; set; } = 1;

    [Required]
    public DateOnly? Day { get; set; }

    [Required, RegularExpression("([01]?[0-9]|2[0-3]):[0-5][0-9]")]
    public string Time { get; set => field = Digits.Western(value) ?? ""; } = "";

    public string? Commune { get; set; }

    public string? Place { get; set; }

    public Guid? Centre { get; set; }

    public string? Note { get; set; }

    public string? Despite { get; set; }

    public override LifeProjectCommand ToCommand() => new RecordAct(
        new ActId(Act), Kind, Answer.GetValueOrDefault(), Quantity, At, Typing.TextOrNull(Commune), Typing.TextOrNull(Place), Round: null,
        Centre is { } centre ? new CentreId(centre) : null, Typing.TextOrNull(Note)) { Despite = Typing.TextOrNull(Despite) };

    private DateTimeOffset At =>
        MoroccoTime.FromWall(Day.GetValueOrDefault().ToDateTime(TimeOnly.Parse(Time, CultureInfo.InvariantCulture)));
}
