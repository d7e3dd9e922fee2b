using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.Campaigns;

/// <summary>Something comes into the campaign's stock, goes out with a round, or comes back. What is not there does not go out.</summary>
/// <param name="Round">Who takes or brings it; null when it is given to the campaign.</param>
[CommandName("campaign.move-stock.v1")]
public sealed record MoveStock(StockMoveId Move, StockMovement Movement, KitItem Item, [property: Between(1, CampaignPlan.Most)] int Count, RoundId? Round) : CampaignCommand
{
    public override Decision<CampaignEvent> Decide(Campaign state, Stamp stamp) => state.File switch
    {
        null => Refuse(NotUnderWay(state)),
        { } file when file.Stock.Moves.TryGetValue(Move, out var earlier) => earlier == Moved ? AlreadyDone : Refuse(new StockMovedDifferently()),
        _ when Count is < 1 or > CampaignPlan.Most => Refuse(new NotBetween(nameof(Count), 1, CampaignPlan.Most)),
        _ when (Movement is StockMovement.Received) != (Round is null) => Refuse(new NotOneOfThose(nameof(Round))),
        { } file => Movement switch
        {
            StockMovement.Received => state is Campaign.Planned or Campaign.UnderWay ? Accept(Moved) : Refuse(NotUnderWay(state)),
            StockMovement.Issued when state is not Campaign.UnderWay => Refuse(NotUnderWay(state)),
            StockMovement.Issued => file.Balance(Item) < Count ? Refuse(new MoreThanInStock(Item, file.Balance(Item))) : Accept(Moved),
            _ => file.Stock.With(Round!.Value, Item) < Count ? Refuse(new MoreThanTheRoundHas(Item, file.Stock.With(Round.Value, Item))) : Accept(Moved),
        },
    };

    private StockMoved Moved => new(Move, Movement, Item, Count, Round);
}
