using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class SettleSignalModel(StreetDesk desk) : SignalPage<SettleSignalForm>(desk)
{
    public override string Stem => "settle";

    protected override SignalCommand Command() => Form.ToCommand();
}

internal sealed class SettleSignalForm : StreetForm
{
    [Required]
    public SignalOutcome? Outcome { get; set; }

    [StringLength(1000)]
    public string? Note { get; set; }

    public SettleSignal ToCommand() => new(Outcome.GetValueOrDefault(), TextOrNull(Note));
}
