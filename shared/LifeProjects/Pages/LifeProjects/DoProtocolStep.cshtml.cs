using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.MeetPeople)]
internal sealed class DoProtocolStepModel(Desk desk) : ProjectPage<DoProtocolStepForm>(desk)
{
    public override string Stem => "do-protocol-step";

    /// <summary>The steps of the stay's care protocol, by approach.</summary>
    public IReadOnlyList<Choice> Steps { get; private set; } = [];

    protected override string Seen => "#stays";

    protected override bool Begin()
    {
        Form.Stay = Now!.CurrentStay?.Id.Value;
        Form.Step = Asked("step") ?? "";
        Form.On = OperationalDays.Of(Desk.Clock.MoroccoNow());
        return true;
    }

    protected override ValueTask Prepare()
    {
        Steps = StepChoices.Of(Rules, Now?.StayOf(new ActId(Form.Stay.GetValueOrDefault()))?.Entered.Kind, Desk.Names);
        return ValueTask.CompletedTask;
    }
}

internal sealed class DoProtocolStepForm : ProjectForm
{
    /// <summary>The stay that was open when the form was shown; null when there was none.</summary>
    public Guid? Stay { get; set; }

    public string Step { get; set; } = "";

    [Required]
    public DateOnly? On { get; set; }

    public string? Note { get; set; }

    public override LifeProjectCommand ToCommand() => new DoProtocolStep(
        new ActId(Stay.GetValueOrDefault()), Step, On.GetValueOrDefault(), Typing.TextOrNull(Note));
}
