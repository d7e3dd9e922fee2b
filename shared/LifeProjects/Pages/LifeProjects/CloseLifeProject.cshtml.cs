using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.LifeProjects.Screen;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class CloseLifeProjectModel(Desk desk, Ways ways) : OwnFieldsPage<CloseLifeProjectForm>(desk, FieldPlace.Closing)
{
    public override string Stem => "close-life-project";

    /// <summary>How it may end from here, and what is missing for it.</summary>
    public IReadOnlyList<Choice> Outcomes { get; private set; } = [];

    protected override IReadOnlyList<Lack> Lacks => Endings?.FirstOrDefault(way => way.Outcome == Form.Outcome)?.Lacks ?? [];

    /// <summary>Null when the life project could not be read just then.</summary>
    private IReadOnlyList<WayOut>? Endings => Record is { File.Project: LifeProject.Open open } && Rules is { } rules ? ways.Out(Project, open, Record.File.Own, rules) : null;

    protected override bool Begin()
    {
        Form.Outcome = Enum.TryParse<OutcomeKind>(Asked("outcome"), out var outcome) ? outcome : null;
        Form.ClosedOn = Desk.Today;
        return true;
    }

    protected override ValueTask Prepare()
    {
        Outcomes = Endings is { } endings
            ? [.. endings.Select(way => new Choice(way.Outcome.ToString(), way.Name, Hint: Hints.Of(way.Lacks, Words)))]
            : [.. (Rules?.Outcomes ?? []).Select(outcome => new Choice(outcome.Kind.ToString(), Desk.Names.Outcome(outcome.Kind)))];
        return base.Prepare();
    }
}

internal sealed class CloseLifeProjectForm : OwnFieldsForm
{
    [Required]
    public OutcomeKind? Outcome { get; set; }

    [Required]
    public DateOnly? ClosedOn { get; set; }

    public string? Note { get; set; }

    public override LifeProjectCommand ToCommand() =>
        new CloseLifeProject(Outcome.GetValueOrDefault(), ClosedOn.GetValueOrDefault(), Typing.TextOrNull(Note)) { Own = Answers };
}
