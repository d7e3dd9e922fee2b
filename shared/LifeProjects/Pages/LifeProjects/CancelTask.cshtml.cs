using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class CancelTaskModel(Desk desk) : ProjectPage<CancelTaskForm>(desk)
{
    public override string Stem => "cancel-task";

    public string? What => Now?.Tasks.GetValueOrDefault(new TaskId(Form.Task))?.AsPlanned.What;

    protected override string Seen => "#tasks";

    protected override bool Begin()
    {
        Form.Task = AskedId("task");
        return What is not null;
    }
}

internal sealed class CancelTaskForm : ProjectForm
{
    public Guid Task { get; set; }

    public string Why { get; set; } = "";

    public override LifeProjectCommand ToCommand() => new CancelTask(new TaskId(Task), Typing.Text(Why));
}
