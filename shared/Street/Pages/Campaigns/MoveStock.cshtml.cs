using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Street.Forms;
using SocialWatch.Web;

namespace SocialWatch.Street.Pages.Campaigns;

/// <summary>Something comes into the campaign's stock, goes out with a round, or comes back. What goes out is loaded on the round in the same step.</summary>
[Needs(Permission.Dispatch)]
internal sealed class MoveStockModel(StreetDesk desk, ICampaigns campaigns) : CampaignPage<MoveStockForm>(desk, campaigns)
{
    private const int MostRounds = 40;

    public override string Stem => "move-stock";

    internal IReadOnlyList<Choice> Movements => [
        new(nameof(StockMovement.Issued), Words["stock-movement.issued"], "truck"), new(nameof(StockMovement.Returned), Words["stock-movement.returned"], "undo-2"),
        new(nameof(StockMovement.Received), Words["stock-movement.received"], "plus")];

    internal IReadOnlyList<Choice> Items => [.. Desk.Names.KitItems.Select(item => item with
    {
        Hint = Its.Balance(Enum.Parse<KitItem>(item.Value)) is > 0 and var left ? Words.Say("kit.left", ("n", left)) : null,
    })];

    internal IReadOnlyList<Choice> Rounds { get; private set; } = [];

    protected override bool Begin()
    {
        Form.Movement = Campaign is Campaign.UnderWay ? StockMovement.Issued : Campaign is Campaign.Closed ? StockMovement.Returned : StockMovement.Received;
        Form.Round = Guid.TryParse(Request.Query["round"], out var round) ? round : null;
        Form.Item = Enum.TryParse<KitItem>(Request.Query["item"], out var item) && Enum.IsDefined(item) ? item : null;
        Form.Count = int.TryParse(Request.Query["count"], out var count) ? count : null;
        return true;
    }

    protected override async ValueTask Prepare()
    {
        await using var db = await Desk.Rows.SeenBy(Asker);
        var row = await db.Campaigns.AsNoTracking().SingleAsync(one => one.Campaign == Id);
        var rounds = await db.Rounds.AsNoTracking().Of(row).OrderByDescending(round => round.Day).ThenByDescending(round => round.BeginsAt).Take(MostRounds).ToListAsync();
        Rounds = [.. rounds.Select(round => new Choice(round.Round.ToString(), Words.Say(
            "campaign.stock.round.line", ("Day", Desk.Names.Dates.Full(round.Day)), ("Hours", Desk.Names.Hours(round.BeginsAt, round.EndsAt)), ("Who", Desk.Names.NamesOf(round.CrewIds.Select(worker => new WorkerId(worker)))))))];
    }

    protected override CampaignCommand Command() => Form.ToCommand();

    protected override async Task<Answer> Asked()
    {
        if (Form is not { Movement: StockMovement.Issued, Round: { } round })
        {
            return await Do(Command());
        }

        // The crew could not load it: nothing leaves the store first.
        if (Form.Count > MoveKit.MostAtOnce)
        {
            return new Answer.Refused(new NotBetween(nameof(MoveKit.Count), 1, MoveKit.MostAtOnce));
        }

        var answer = await Do(Command());
        return answer is Answer.Done && (await Desk.Street.Read(new RoundId(round), Asker))?.State is Round.Planned or Round.UnderWay
            // Its ids follow from the form's: sent again, it goes on where it stopped.
            ? await Desk.Street.Do(new RoundId(round), Form.ToLoading(), new OperationId(Steps.Of(Form.Operation, "load")), Asker)
            : answer;
    }
}

internal sealed class MoveStockForm : StreetForm
{
    /// <summary>Chosen when the empty form is shown, so that sending it twice moves it once.</summary>
    public Guid Move { get; set; } = Guid.CreateVersion7();

    public StockMovement Movement { get; set; }

    [Required]
    public KitItem? Item { get; set; }

    [Required]
    public int? Count { get; set; }

    public Guid? Round { get; set; }

    public MoveStock ToCommand() => new(new StockMoveId(Move), Movement, Item.GetValueOrDefault(), Count.GetValueOrDefault(), Round is { } round ? new RoundId(round) : null);

    public MoveKit ToLoading() => new(new KitMoveId(Steps.Of(Move, "load")), KitMovement.Loaded, Item.GetValueOrDefault(), Count.GetValueOrDefault());
}
