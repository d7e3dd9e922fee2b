using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class CloseRoundModel(StreetDesk desk) : RoundPage<CloseRoundForm>(desk)
{
    private static readonly TimeSpan LongestNight = TimeSpan.FromHours(18);

    public override string Stem => "close";

    /// <summary>What the crew still has, or nobody knows the whereabouts of.</summary>
    internal IReadOnlyList<KitLine> Uneven => [.. (Round.Gone?.Kit ?? Kit.None).Lines.Values.Where(line => line.Left != 0)];

    private DateTimeOffset At => OnTheWay.Moment(Form.Time, Round, Desk.Now);

    protected override bool Begin()
    {
        // Forgotten until the next evening it ended when it was planned to: the hour of now would be read as one before it began.
        Form.Time = WallClock.Shown(Round.Gone is { Plan.Plan.To: var planned, StartedAt: var start } && planned > start && Desk.Now - start > LongestNight ? planned : Desk.Now);
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
