using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.MeetPeople)]
internal sealed class RefuseStayModel(Desk desk) : ProjectPage<RefuseStayForm>(desk)
{
    public override string Stem => "refuse-stay";

    public IReadOnlyList<Choice> Kinds { get; private set; } = [];

    protected override string Seen => "#stays";

    protected override bool Begin()
    {
        Form.Kind = Asked("kind") ?? StayChoices.Only(Rules);
        Form.On = OperationalDays.Of(Desk.Clock.MoroccoNow());
        return true;
    }

    protected override ValueTask Prepare()
    {
        // What was offered and refused lacks nothing.
        Kinds = StayChoices.Of(Rules, file: null, Desk.Names);
        return ValueTask.CompletedTask;
    }
}

internal sealed class RefuseStayForm : ProjectForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice counts one refusal.</summary>
    public Guid Act { get; set; } = Guid.CreateVersion7();

    public string Kind { get; set; } = "";

    [Required]
    public DateOnly? On { get; set; }

    public string? Why { get; set; }

    public override LifeProjectCommand ToCommand() => new RefuseStay(new ActId(Act), Kind, On.GetValueOrDefault(), Typing.TextOrNull(Why));
}
