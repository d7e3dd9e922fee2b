using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class EnterStageModel(Desk desk, Ways ways) : ProjectPage<EnterStageForm>(desk)
{
    public override string Stem => "enter-stage";

    /// <summary>Where one may go from here, and what is missing for it.</summary>
    public IReadOnlyList<Choice> Stages { get; private set; } = [];

    protected override IReadOnlyList<Lack> Lacks => Ahead?.FirstOrDefault(way => way.Stage == Form.Stage)?.Lacks ?? [];

    /// <summary>Null when the life project could not be read just then.</summary>
    private IReadOnlyList<WayOn>? Ahead => Record is { File.Project: LifeProject.Open open } && Rules is { } rules ? ways.On(Project, open, Record.File.Own, rules) : null;

    protected override bool Begin()
    {
        Form.Stage = Asked("stage") ?? "";
        return true;
    }

    protected override ValueTask Prepare()
    {
        Stages = Ahead is { } ahead
            ? [.. ahead.Select(way => new Choice(way.Stage, way.Name, Hint: Hints.Of(way.Lacks, Words)))]
            : [.. (Rules?.Pathway.Stages ?? []).Where(stage => stage.Id == Form.Stage).Select(stage => new Choice(stage.Id, Desk.Names.Stage(Form.Programme!, stage.Id)))];
        return ValueTask.CompletedTask;
    }
}

internal sealed class EnterStageForm : ProjectForm
{
    public string Stage { get; set; } = "";

    public override LifeProjectCommand ToCommand() => new EnterStage(Stage);
}
