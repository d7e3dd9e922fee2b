using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Street;
using SocialWatch.Tests.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Campaigns;

public class MoveStockTests
{
    private static readonly MoveStock Gives = new(ColdNights.Gift, StockMovement.Received, KitItem.Blankets, 40, Round: null);
    private static readonly MoveStock Takes = new(ColdNights.Out, StockMovement.Issued, KitItem.Blankets, 30, NightRound.Id);
    private static readonly MoveStock Brings = new(ColdNights.Back, StockMovement.Returned, KitItem.Blankets, 20, NightRound.Id);

    [Fact]
    public void The_balance_is_what_stood_ready_and_came_and_went_and_came_back()
    {
        Story.GivenCampaign(ColdNights.Planned).When(Gives).Then(ColdNights.Given);
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Given]).When(Takes).Then(ColdNights.Taken);
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken]).When(Brings).Then(ColdNights.Brought);

        var file = Story.GivenCampaign([.. ColdNights.Going, ColdNights.Given, ColdNights.Taken, ColdNights.Brought]).State.File!;
        Assert.Equal(130, file.Balance(KitItem.Blankets));
        Assert.Equal(10, file.Stock.With(NightRound.Id, KitItem.Blankets));
    }

    [Fact]
    public void Nothing_goes_out_that_is_not_there()
    {
        Story.GivenCampaign(ColdNights.Going).When(Takes with { Count = 100 }).Then(ColdNights.Taken with { Count = 100 });
        Story.GivenCampaign(ColdNights.Going).When(Takes with { Count = 101 }).ThenRefused(new MoreThanInStock(KitItem.Blankets, 100));
        Story.GivenCampaign(ColdNights.Going).When(Takes with { Item = KitItem.Meals }).ThenRefused(new MoreThanInStock(KitItem.Meals, 0));
    }

    [Fact]
    public void A_round_brings_back_what_it_took_and_no_more()
    {
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken]).When(Brings with { Count = 31 }).ThenRefused(new MoreThanTheRoundHas(KitItem.Blankets, 30));
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken]).When(Brings with { Round = new RoundId(Guid.CreateVersion7()) }).ThenRefused(new MoreThanTheRoundHas(KitItem.Blankets, 0));
    }

    [Fact]
    public void Sending_the_same_form_twice_moves_it_once()
    {
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken]).When(Takes).ThenNothing();
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken]).When(Takes with { Count = 31 }).ThenRefused(new StockMovedDifferently());
    }

    [Fact]
    public void Nothing_goes_out_before_it_opens_and_after_it_closed_things_only_come_back()
    {
        Story.GivenCampaign(ColdNights.Planned).When(Takes).ThenRefused(new CampaignNotUnderWay());
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken, ColdNights.Closed]).When(Takes with { Move = StockMoveId.New() }).ThenRefused(new CampaignIsClosed());
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken, ColdNights.Closed]).When(Gives).ThenRefused(new CampaignIsClosed());
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken, ColdNights.Closed]).When(Brings).Then(ColdNights.Brought);
        Story.GivenCampaign().When(Gives).ThenRefused(new CampaignNotPlanned());
    }

    [Fact]
    public void What_goes_out_goes_with_a_round_and_what_is_given_comes_from_none()
    {
        Story.GivenCampaign(ColdNights.Going).When(Takes with { Round = null }).ThenRefused(new NotOneOfThose("Round"));
        Story.GivenCampaign(ColdNights.Going).When(Gives with { Round = NightRound.Id }).ThenRefused(new NotOneOfThose("Round"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(100_001)]
    public void A_slip_of_the_finger_is_refused(int count) => Story.GivenCampaign(ColdNights.Going).When(Gives with { Count = count }).ThenRefused(new NotBetween("Count", 1, 100_000));
}
