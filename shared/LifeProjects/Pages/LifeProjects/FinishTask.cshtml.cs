using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class FinishTaskModel(Desk desk) : ProjectPage<FinishTaskForm>(desk)
{
    public override string Stem => "finish-task";

    public string? What => Now?.Tasks.GetValueOrDefault(new TaskId(Form.Task))?.AsPlanned.What;

    protected override string Seen => "#tasks";

    protected override bool Begin()
    {
        Form.Task = AskedId("task");
        return What is not null;
    }
}

internal sealed class FinishTaskForm : ProjectForm
{
    public Guid Task { get; set; }

    public override LifeProjectCommand ToCommand() => new FinishTask(new TaskId(Task));
}
