using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Street.Board;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Night;

/// <summary>
/// The one board of the night: signals, rounds and who is out, hand-over not yet read, places. Each part comes again by itself
/// and costs a round trip or two; a request for one part reads no other.
/// </summary>
[Needs(Permission.MeetPeople)]
[ResponseCache(NoStore = true)]
internal sealed class TonightModel(StreetDesk desk, TonightBoard board) : PageModel
{
    /// <summary>The one part that is wanted; all of them when none is named.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Part { get; set; }

    internal StreetNames Names => desk.Names;

    internal DateTimeOffset Now { get; private set; }

    internal DateOnly Today => OperationalDays.Of(Now);

    internal IReadOnlyList<BoardSignal> Signals { get; private set; } = [];

    internal IReadOnlyList<RoundRow> Rounds { get; private set; } = [];

    internal IReadOnlyList<WorkerId> OnDuty => [.. Rounds.Where(round => round.Status is RoundStatus.UnderWay).SelectMany(round => round.CrewIds).Distinct().Select(worker => new WorkerId(worker))];

    internal IReadOnlyList<BoardHandOver> HandOvers { get; private set; } = [];

    internal IReadOnlyList<CampaignRow> Campaigns { get; private set; } = [];

    /// <summary>The cold alert that holds, in words.</summary>
    internal string Alert { get; private set; } = "";

    internal IReadOnlyList<(string Name, int Staying, int? Places, int Extra)> Centres { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var asker = User.ToAsker()!;
        Now = desk.Now;
        Signals = Wants("signals") ? await board.Open(asker) : [];
        Rounds = Wants("rounds") ? await board.Rounds(asker, Now) : [];
        HandOvers = Wants("hand-over") ? await board.HandOvers(asker) : [];
        Campaigns = Wants("campaigns") || Wants("places") ? await board.Campaigns(asker, Today) : [];
        Alert = Wants("campaigns") ? Names.Of((await desk.Cells.Of(asker.Cell)).Alert, Today) : "";
        Centres = Wants("places") ? await CentresOf(asker) : [];
    }

    private bool Wants(string part) => Part is null || Part == part;

    /// <summary>What a centre always has and what the campaigns that run have put up there; who only puts up extra beds is full when these are.</summary>
    private async Task<IReadOnlyList<(string, int, int?, int)>> CentresOf(Asker asker)
    {
        var cell = await desk.Cells.Of(asker.Cell);
        var staying = (await board.Centres(asker)).ToDictionary(one => one.Centre, one => one.Staying);
        var extra = Campaigns.SelectMany(row => row.ExtraPlaces).GroupBy(one => one.Centre).ToDictionary(one => one.Key, one => one.Sum(beds => beds.Places));
        return [.. cell.Centres.OrderBy(centre => centre.Value, StringComparer.CurrentCulture).Select(centre => (
            centre.Value, staying.GetValueOrDefault(centre.Key), (cell.Places.TryGetValue(centre.Key, out var places) ? places : (int?)null) + extra.GetValueOrDefault(centre.Key),
            extra.GetValueOrDefault(centre.Key)))];
    }
}
