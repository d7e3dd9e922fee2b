using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.AccompanyPeople)]
internal sealed class JudgeNeedModel(Desk desk) : OwnFieldsPage<JudgeNeedForm>(desk, FieldPlace.Need)
{
    public override string Stem => "judge-need";

    public IReadOnlyList<Choice> Needs { get; private set; } = [];

    public IReadOnlyList<Choice> Severities => Choice.Of<Severity>(Words, "severity");

    protected override string Seen => "#needs";

    protected override bool Begin()
    {
        Form.Need = Asked("need") ?? "";
        Form.Severity = Now!.Needs.TryGetValue(Form.Need, out var severity) ? severity : null;
        return true;
    }

    protected override ValueTask Prepare()
    {
        Needs = NeedChoices.Of(Rules, Now, Desk.Names);
        return base.Prepare();
    }
}

internal sealed class JudgeNeedForm : OwnFieldsForm
{
    public string Need { get; set; } = "";

    [Required]
    public Severity? Severity { get; set; }

    public string? Note { get; set; }

    public override LifeProjectCommand ToCommand() => new JudgeNeed(Need, Severity.GetValueOrDefault(), Typing.TextOrNull(Note)) { Own = Answers };
}
