using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class PlanTaskModel(Desk desk) : ProjectPage<PlanTaskForm>(desk)
{
    public override string Stem => "plan-task";

    public IReadOnlyList<Choice> Colleagues { get; private set; } = [];

    protected override string Seen => "#tasks";

    protected override bool Begin()
    {
        Form.Worker = User.ToAsker()!.Worker.Value;
        return true;
    }

    protected override async ValueTask Prepare() => Colleagues = await ColleagueChoices.Of(Desk.Workers, User.ToAsker()!, Rules, Form.Worker);
}

internal sealed class PlanTaskForm : ProjectForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice plans one task.</summary>
    public Guid Task { get; set; } = Guid.CreateVersion7();

    public string What { get; set; } = "";

    [Required]
    public DateOnly? DueOn { get; set; }

    [Required]
    public Guid? Worker { get; set; }

    public override LifeProjectCommand ToCommand() =>
        new PlanTask(new TaskId(Task), Typing.Text(What), DueOn.GetValueOrDefault(), new WorkerId(Worker.GetValueOrDefault()));
}
