using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class ReopenLifeProjectModel(Desk desk) : ProjectPage<ReopenLifeProjectForm>(desk)
{
    public override string Stem => "reopen-life-project";

    public IReadOnlyList<Choice> Stages { get; private set; } = [];

    protected override ValueTask Prepare()
    {
        Stages = [.. (Rules?.Pathway.Stages ?? []).Select(stage => new Choice(stage.Id, Desk.Names.Stage(Form.Programme!, stage.Id)))];
        return ValueTask.CompletedTask;
    }
}

internal sealed class ReopenLifeProjectForm : ProjectForm
{
    public string Stage { get; set; } = "";

    public string Why { get; set; } = "";

    public override LifeProjectCommand ToCommand() => new ReopenLifeProject(Stage, Typing.Text(Why));
}
