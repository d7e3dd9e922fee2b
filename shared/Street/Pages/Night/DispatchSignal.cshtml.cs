using System.ComponentModel.DataAnnotations;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;
using SocialWatch.Street.Board;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

[Needs(Permission.Dispatch)]
internal sealed class DispatchSignalModel(StreetDesk desk, TonightBoard board) : SignalPage<DispatchSignalForm>(desk)
{
    public override string Stem => "dispatch";

    /// <summary>Rounds that are out first, then those planned for today, then colleagues.</summary>
    internal IReadOnlyList<Choice> Choices { get; private set; } = [];

    protected override SignalCommand Command() => Form.ToCommand();

    protected override async ValueTask Prepare()
    {
        var rounds = await board.Rounds(Asker, Desk.Now);
        var colleagues = await Desk.Workers.Of(Asker.Cell);
        Choices = [
            .. rounds.Select(round => new Choice($"round {round.Round}", Desk.Names.NamesOf(round.CrewIds.Select(worker => new WorkerId(worker))), "truck", HintOf(round)) { Group = Words["signal.dispatch.rounds"] }),
            .. colleagues.Where(one => one.MeetsPeople).Select(one => new Choice($"worker {one.Id.Value}", one.Name, "user") { Group = Words["signal.dispatch.workers"] })];
    }

    private string HintOf(RoundRow round) => string.Join(" · ", new[]
    {
        Desk.Names.Of(round.Status), Desk.Names.Hours(round.BeginsAt, round.EndsAt),
        round.LastCommune ?? round.Zone.ReplaceLineEndings(Words["street.comma"]),
    }.Where(text => text.Length > 0));
}

internal sealed class DispatchSignalForm : StreetForm
{
    /// <summary>"round" or "worker", and which.</summary>
    [Required]
    public string? To { get; set; }

    public DispatchSignal ToCommand() => To?.Split(' ') switch
    {
        ["round", var text] when Guid.TryParse(text, out var round) => new DispatchSignal(new RoundId(round), Worker: null),
        ["worker", var text] when Guid.TryParse(text, out var worker) => new DispatchSignal(Round: null, new WorkerId(worker)),
        _ => new DispatchSignal(Round: null, Worker: null),
    };
}
