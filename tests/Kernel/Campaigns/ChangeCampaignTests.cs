using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Campaigns;

public class ChangeCampaignTests
{
    private static readonly ChangeCampaign Changes = ColdNights.Changes;

    [Fact]
    public void A_campaign_is_changed_before_it_begins_and_while_it_goes_on()
    {
        Story.GivenCampaign(ColdNights.Planned).When(Changes).Then(new CampaignChanged(ColdNights.Changed));
        Story.GivenCampaign(ColdNights.Going).When(Changes).Then(new CampaignChanged(ColdNights.Changed));
        Story.GivenCampaign(ColdNights.Planned, new CampaignChanged(ColdNights.Changed)).When(Changes).ThenNothing();
    }

    [Fact]
    public void What_was_moved_and_who_was_reached_stays()
    {
        var changed = Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken, new CallAnswered(Someone.Driss, CallAnswer.Comes), new CampaignChanged(ColdNights.Changed)]).State.File!;

        Assert.Equal(70, changed.Balance(KitItem.Blankets));
        Assert.Equal(CallAnswer.Comes, changed.Calls[Someone.Driss]);
    }

    [Fact]
    public void What_has_gone_out_cannot_be_planned_away()
    {
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken]).When(Changes with { Stock = [new KitCount(KitItem.Blankets, 29)] }).ThenRefused(new StockIsOut(KitItem.Blankets, 30));
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken]).When(Changes with { Stock = [] }).ThenRefused(new StockIsOut(KitItem.Blankets, 30));
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Taken]).When(Changes with { Stock = [new KitCount(KitItem.Blankets, 30)] })
            .Then(new CampaignChanged(ColdNights.Changed with { Stock = [new KitCount(KitItem.Blankets, 30)] }));
    }

    [Fact]
    public void Its_days_hold_the_one_on_which_it_was_opened()
    {
        Story.GivenCampaign(ColdNights.Going).When(Changes with { From = Someone.Today.AddDays(1) }).ThenRefused(new OpenedOnAnotherDay(Someone.Today));
        Story.GivenCampaign(ColdNights.Going).When(Changes with { To = Someone.Today.AddDays(-1) }).ThenRefused(new OpenedOnAnotherDay(Someone.Today));
    }

    [Fact]
    public void One_that_is_over_stays_as_it_was()
    {
        Story.GivenCampaign().When(Changes).ThenRefused(new CampaignNotPlanned());
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Closed]).When(Changes).ThenRefused(new CampaignIsClosed());
        Story.GivenCampaign(ColdNights.Planned, new CampaignCancelled(null)).When(Changes).ThenRefused(new CampaignIsCancelled());
    }

    [Fact]
    public void What_could_not_be_planned_cannot_be_changed_to() =>
        Story.GivenCampaign(ColdNights.Planned).When(Changes with { To = Changes.From.AddDays(-1) }).ThenRefused(new CampaignEndsBeforeItBegins());
}
