using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class CloseRoundModel(StreetDesk desk) : RoundPage<CloseRoundForm>(desk)
{
    public override string Stem => "close";

    /// <summary>What the crew still has, or nobody knows the whereabouts of.</summary>
    internal IReadOnlyList<KitLine> Uneven => [.. (Round.Gone?.Kit ?? Kit.None).Lines.Values.Where(line => line.Left != 0)];

    private DateTimeOffset At => OnTheWay.Moment(Form.Time, Round, Desk.Now);

    protected override bool Begin()
    {
        Form.Time = WallClock.Shown(Desk.Now);
        return true;
    }

    protected override RoundCommand Command() => Form.ToCommand(At);
}

internal sealed class CloseRoundForm : StreetForm
{
    [Required, RegularExpression(WallClock.Pattern)]
    public string? Time { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    public CloseRound ToCommand(DateTimeOffset at) => new(at, TextOrNull(Why));
}
