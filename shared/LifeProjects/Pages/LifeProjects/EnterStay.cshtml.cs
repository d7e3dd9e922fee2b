using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.MeetPeople)]
internal sealed class EnterStayModel(Desk desk, Ways ways) : ProjectPage<EnterStayForm>(desk)
{
    public override string Stem => "enter-stay";

    /// <summary>The kinds of stay, each with what is still missing for it.</summary>
    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    public IReadOnlyList<Choice> Centres { get; private set; } = [];

    /// <summary>Whether every stay of this programme is in a centre.</summary>
    public bool AsksForCentre => Rules?.Stays.All(stay => stay.NeedsCentre) is true;

    /// <summary>Whether some stay may be elsewhere.</summary>
    public bool AsksForPlace => Rules?.Stays.Any(stay => !stay.NeedsCentre) is true;

    protected override string Seen => "#stays";

    protected override IReadOnlyList<Lack> Lacks => Record is { File.Project: LifeProject.Open open } && Rules?.Stay(Form.Kind) is { } stay
        ? ways.Into(stay, Project, open, Record.File.Own, Rules)
        : [];

    protected override bool Begin()
    {
        Form.Kind = Asked("kind") ?? StayChoices.Only(Rules);
        Form.On = OperationalDays.Of(Desk.Clock.MoroccoNow());
        return true;
    }

    protected override async ValueTask Prepare()
    {
        Kinds = StayChoices.Of(Rules, Record?.File, Desk.Names);
        Centres = CentreChoices.Of(await Desk.Cells.Of(User.ToAsker()!.Cell));
    }
}

internal sealed class EnterStayForm : ProjectForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice enters once.</summary>
    public Guid Act { get; set; } = Guid.CreateVersion7();

    public string Kind { get; set; } = "";

    public Guid? Centre { get; set; }

    public string? Place { get; set; }

    [Required]
    public DateOnly? On { get; set; }

    public override LifeProjectCommand ToCommand() => new EnterStay(
        new ActId(Act), Kind, Centre is { } centre ? new CentreId(centre) : null, Typing.TextOrNull(Place), On.GetValueOrDefault());
}
