using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class LeaveHandOverModel(StreetDesk desk) : RoundPage<LeaveHandOverForm>(desk)
{
    public override string Stem => "leave-hand-over";

    protected override RoundCommand Command() => Form.ToCommand();
}

internal sealed class LeaveHandOverForm : StreetForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice leaves it once.</summary>
    public Guid Item { get; set; } = Guid.CreateVersion7();

    [Required, StringLength(1000)]
    public string? What { get; set; }

    public bool Urgent { get; set; }

    public LeaveHandOver ToCommand() => new(new HandOverId(Item), Urgent, Text(What));
}
