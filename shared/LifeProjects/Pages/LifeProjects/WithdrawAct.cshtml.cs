using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.MeetPeople)]
internal sealed class WithdrawActModel(Desk desk) : ProjectPage<WithdrawActForm>(desk)
{
    public override string Stem => "withdraw-act";

    /// <summary>What was recorded by mistake, in words.</summary>
    public string? Recorded => Now?.Acts.GetValueOrDefault(new ActId(Form.Act)) is { AsRecorded: var act }
        ? Words.Say("life-project.act-of", ("Act", Desk.Names.Act(Form.Programme!, act.Kind)), ("Moment", MoroccoTime.Local(act.At)))
        : null;

    protected override string Seen => "#story";

    protected override bool Begin()
    {
        Form.Act = AskedId("act");
        return Recorded is not null;
    }
}

internal sealed class WithdrawActForm : ProjectForm
{
    public Guid Act { get; set; }

    public string Why { get; set; } = "";

    public override LifeProjectCommand ToCommand() => new WithdrawAct(new ActId(Act), Typing.Text(Why));
}
