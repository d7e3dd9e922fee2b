using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class ReachStopModel(StreetDesk desk) : RoundPage<ReachStopForm>(desk)
{
    public override string Stem => "reach-stop";

    private DateTimeOffset At => OnTheWay.Moment(Form.Time, Round, Desk.Now);

    protected override bool Begin()
    {
        Form.Time = WallClock.Shown(Desk.Now);
        return true;
    }

    protected override RoundCommand Command() => Form.ToCommand(At);
}

internal sealed class ReachStopForm : StreetForm
{
    [Required, RegularExpression(WallClock.Pattern)]
    public string? Time { get; set; }

    [Required]
    public string? Commune { get; set; }

    [StringLength(300)]
    public string? Place { get; set; }

    public ReachStop ToCommand(DateTimeOffset at) => new(at, Text(Commune), TextOrNull(Place));
}
