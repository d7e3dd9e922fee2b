using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.Dispatch)]
internal sealed class RecallSignalModel(StreetDesk desk) : SignalPage<RecallSignalForm>(desk)
{
    public override string Stem => "recall";

    protected override SignalCommand Command() => new RecallSignal(Form.WhyTyped);
}

internal sealed class RecallSignalForm : StreetForm
{
    [Required, StringLength(500)]
    public string? Why { get; set; }

    public string WhyTyped => Text(Why);
}
