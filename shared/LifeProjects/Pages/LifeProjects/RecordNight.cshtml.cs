using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.LifeProjects.Forms;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.LifeProjects.Pages.LifeProjects;

[Needs(Permission.MeetPeople)]
internal sealed class RecordNightModel(Desk desk) : ProjectPage<RecordNightForm>(desk)
{
    public override string Stem => "record-night";

    protected override string Seen => "#stays";

    protected override bool Begin()
    {
        Form.Night = OperationalDays.Of(Desk.Clock.MoroccoNow());
        return true;
    }
}

internal sealed class RecordNightForm : ProjectForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice counts one night.</summary>
    public Guid Act { get; set; } = Guid.CreateVersion7();

    [Required]
    public DateOnly? Night { get; set; }

    public override LifeProjectCommand ToCommand() => new RecordNight(new ActId(Act), Night.GetValueOrDefault());
}
