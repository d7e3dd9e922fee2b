using System.ComponentModel.DataAnnotations;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Board;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.MeetPeople)]
internal sealed class JoinSignalModel(StreetDesk desk, TonightBoard board) : SignalPage<JoinSignalForm>(desk)
{
    public override string Stem => "join";

    /// <summary>What was told of the same place and hour.</summary>
    internal IReadOnlyList<Choice> Choices { get; private set; } = [];

    /// <summary>One goes on where the signal is followed now.</summary>
    protected override string Then => $"/signals/{Form.Into ?? Id}";

    protected override SignalCommand Command() => new JoinSignal(new SignalId(Form.Into.GetValueOrDefault()));

    protected override async ValueTask Prepare() => Choices = Told is { } told
        ? [.. (await board.SamePlaceAndHour(Asker, told.Commune, told.At, new SignalId(Id))).Select(other => new Choice(
            other.Row.Signal.ToString(), $"{Desk.Names.Time(other.Row.RaisedAt)} · {other.Told.Place ?? other.Row.Commune}", "bell", other.Told.Seen))]
        : [];
}

internal sealed class JoinSignalForm : StreetForm
{
    [Required]
    public Guid? Into { get; set; }
}
