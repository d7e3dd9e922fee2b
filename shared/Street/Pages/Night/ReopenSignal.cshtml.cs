using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class ReopenSignalModel(StreetDesk desk) : SignalPage<ReopenSignalForm>(desk)
{
    public override string Stem => "reopen";

    protected override SignalCommand Command() => new ReopenSignal(Form.WhyTyped);
}

internal sealed class ReopenSignalForm : StreetForm
{
    [Required, StringLength(500)]
    public string? Why { get; set; }

    public string WhyTyped => Text(Why);
}
