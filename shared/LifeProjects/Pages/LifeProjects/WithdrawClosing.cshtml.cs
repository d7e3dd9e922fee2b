using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.Coordinate)]
internal sealed class WithdrawClosingModel(Desk desk) : ProjectPage<WithdrawClosingForm>(desk)
{
    public override string Stem => "withdraw-closing";

    /// <summary>The closing that was a mistake, in words; null when it is open.</summary>
    public string? Closing => Record?.File.Project is LifeProject.Closed closed
        ? Words.Say("event.LifeProjectClosed", ("Outcome", Desk.Names.Outcome(closed.Outcome)), ("ClosedOn", closed.On))
        : null;

    protected override string Seen => "#story";

    protected override bool Begin() => true;
}

internal sealed class WithdrawClosingForm : ProjectForm
{
    public string Why { get; set; } = "";

    public override LifeProjectCommand ToCommand() => new WithdrawClosing(Typing.Text(Why));
}
