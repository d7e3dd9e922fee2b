using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class ArriveAtSignalModel(StreetDesk desk) : SignalPage<ArriveAtSignalForm>(desk)
{
    public override string Stem => "arrive";

    // "Now" is between the call and now, also when both fall into one minute of the clock that was typed.
    private DateTimeOffset At => WallClock.Near(Form.Time ?? "", Desk.Now) is var at && Told is { At: var raised } && at < raised && raised - at < TimeSpan.FromMinutes(1) ? raised : at;

    protected override void Begin(Signal signal) => Form.Time = WallClock.Shown(Desk.Now);

    protected override SignalCommand Command() => new ArriveAtSignal(At);
}

internal sealed class ArriveAtSignalForm : StreetForm
{
    [Required, RegularExpression(WallClock.Pattern)]
    public string? Time { get; set; }
}
