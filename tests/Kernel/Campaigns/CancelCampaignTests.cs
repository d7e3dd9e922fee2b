using SocialWatch.Kernel.Campaigns;

namespace SocialWatch.Tests.Kernel.Campaigns;

public class CancelCampaignTests
{
    private static readonly CancelCampaign Cancels = new("The winter is mild");

    [Fact]
    public void A_planned_campaign_does_not_take_place() => Story.GivenCampaign(ColdNights.Planned).When(Cancels).Then(new CampaignCancelled("The winter is mild"));

    [Fact]
    public void What_has_begun_is_closed_and_not_cancelled()
    {
        Story.GivenCampaign(ColdNights.Going).When(Cancels).ThenRefused(new CampaignAlreadyOpen());
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Closed]).When(Cancels).ThenRefused(new CampaignIsClosed());
        Story.GivenCampaign(ColdNights.Planned, new CampaignCancelled(null)).When(Cancels).ThenRefused(new CampaignIsCancelled());
    }
}
