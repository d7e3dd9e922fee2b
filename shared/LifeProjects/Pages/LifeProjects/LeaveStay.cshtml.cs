using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.MeetPeople)]
internal sealed class LeaveStayModel(Desk desk) : ProjectPage<LeaveStayForm>(desk)
{
    public override string Stem => "leave-stay";

    public IReadOnlyList<Choice> Reasons => Choice.Of(Words, "stay.leaving", LeavingReasons.All);

    public IReadOnlyList<Choice> Places => Choice.Of(Words, "stay.where-to", Destinations.All);

    protected override string Seen => "#stays";

    protected override bool Begin()
    {
        Form.Stay = Now!.CurrentStay?.Id.Value;
        Form.On = OperationalDays.Of(Desk.Clock.MoroccoNow());
        return true;
    }
}

internal sealed class LeaveStayForm : ProjectForm
{
    /// <summary>The stay that was open when the form was shown; null when there was none.</summary>
    public Guid? Stay { get; set; }

    [Required]
    public DateOnly? On { get; set; }

    public string Why { get; set; } = "";

    public string? WhereTo { get; set; }

    public string? Note { get; set; }

    public override LifeProjectCommand ToCommand() => new LeaveStay(
        new ActId(Stay.GetValueOrDefault()), On.GetValueOrDefault(), Why, Typing.TextOrNull(WhereTo), Typing.TextOrNull(Note));
}
