using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class StartRoundModel(StreetDesk desk) : RoundPage<StartRoundForm>(desk)
{
    public override string Stem => "start";

    // Typed in minutes: within the minute in which the round was planned to begin it is that moment.
    private DateTimeOffset At => WallClock.Near(Form.Time ?? "", Round.AsPlanned?.Plan.From ?? Desk.Now);

    protected override bool Begin()
    {
        Form.Time = WallClock.Shown(Desk.Now);
        return true;
    }

    protected override RoundCommand Command() => new StartRound(At);
}

internal sealed class StartRoundForm : StreetForm
{
    [Required, RegularExpression(WallClock.Pattern)]
    public string? Time { get; set; }
}
