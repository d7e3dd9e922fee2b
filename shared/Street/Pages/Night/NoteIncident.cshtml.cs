using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class NoteIncidentModel(StreetDesk desk) : RoundPage<NoteIncidentForm>(desk)
{
    public override string Stem => "note-incident";

    internal IReadOnlyList<Choice> Kinds => Choice.Of<IncidentKind>(Words, "incident");

    private DateTimeOffset At => OnTheWay.Moment(Form.Time, Round, Desk.Now);

    protected override bool Begin()
    {
        Form.Time = WallClock.Shown(Desk.Now);
        return true;
    }

    protected override RoundCommand Command() => Form.ToCommand(At);
}

internal sealed class NoteIncidentForm : StreetForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice notes one incident.</summary>
    public Guid Incident { get; set; } = Guid.CreateVersion7();

    [Required]
    public IncidentKind? Kind { get; set; }

    [Required, RegularExpression(WallClock.Pattern)]
    public string? Time { get; set; }

    [Required, StringLength(2000)]
    public string? What { get; set; }

    public NoteIncident ToCommand(DateTimeOffset at) => new(new IncidentId(Incident), Kind.GetValueOrDefault(), at, Text(What));
}
