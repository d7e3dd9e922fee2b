using SocialWatch.Kernel.Campaigns;

namespace SocialWatch.Tests.Kernel.Campaigns;

public class CloseCampaignTests
{
    [Fact]
    public void It_ends_today() => Story.GivenCampaign(ColdNights.Going).When(new CloseCampaign()).Then(ColdNights.Closed);

    [Fact]
    public void After_midnight_it_ends_with_the_night_that_began() =>
        Story.GivenCampaign(ColdNights.Going).When(Someone.OnDay(1).AddHours(-6), new CloseCampaign()).Then(ColdNights.Closed);

    [Fact]
    public void Closing_it_twice_closes_it_once() => Story.GivenCampaign([.. ColdNights.Going, ColdNights.Closed]).When(new CloseCampaign()).ThenNothing();

    [Fact]
    public void What_was_not_opened_is_not_closed()
    {
        Story.GivenCampaign().When(new CloseCampaign()).ThenRefused(new CampaignNotPlanned());
        Story.GivenCampaign(ColdNights.Planned).When(new CloseCampaign()).ThenRefused(new CampaignNotUnderWay());
    }
}
