using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.Dispatch)]
internal sealed class CancelRoundModel(StreetDesk desk) : RoundPage<CancelRoundForm>(desk)
{
    public override string Stem => "cancel";

    protected override RoundCommand Command() => Form.ToCommand();
}

internal sealed class CancelRoundForm : StreetForm
{
    [Required, StringLength(500)]
    public string? Why { get; set; }

    public CancelRound ToCommand() => new(Text(Why));
}
