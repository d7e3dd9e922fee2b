using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.Campaigns;

public class OpenCampaignTests
{
    private static readonly OpenCampaign ByHand = new(Because: null);
    private static readonly OpenCampaign AtOrange = new(AlertLevel.Orange);

    [Fact]
    public void Somebody_opens_it() => Story.GivenCampaign(ColdNights.Planned).When(ByHand).Then(ColdNights.Opened with { Because = null });

    [Fact]
    public void The_alert_it_waits_for_opens_it_and_so_does_a_higher_one()
    {
        Story.GivenCampaign(ColdNights.Planned).When(AtOrange).Then(ColdNights.Opened);
        Story.GivenCampaign(new CampaignPlanned(ColdNights.Plan with { OpensAt = AlertLevel.Yellow })).When(AtOrange).Then(ColdNights.Opened);
    }

    [Fact]
    public void A_lower_alert_or_one_that_does_not_hold_opens_nothing()
    {
        Story.GivenCampaign(new CampaignPlanned(ColdNights.Plan with { OpensAt = AlertLevel.Red })).When(AtOrange).ThenRefused(new NoSuchAlert());
        Story.GivenCampaign(new CampaignPlanned(ColdNights.Plan with { OpensAt = null })).When(AtOrange).ThenRefused(new NoSuchAlert());
        Story.GivenCampaign(ColdNights.Planned).When(new OpenCampaign(AlertLevel.Red)).ThenRefused(new NoSuchAlert());
        Story.GivenCampaign(ColdNights.Planned).When(Someone.OnDay(4), AtOrange).ThenRefused(new NoSuchAlert());
    }

    [Fact]
    public void It_is_opened_once_whoever_asks()
    {
        Story.GivenCampaign(ColdNights.Going).When(AtOrange).ThenNothing();
        Story.GivenCampaign(ColdNights.Going).When(ByHand).ThenNothing();
    }

    [Fact]
    public void It_opens_on_its_own_days_until_the_morning_call()
    {
        var (from, to) = (ColdNights.Plan.From, ColdNights.Plan.To);
        Story.GivenCampaign(ColdNights.Planned).When(Someone.OnDay(-2), ByHand).ThenRefused(new NotItsDays(from, to));
        Story.GivenCampaign(ColdNights.Planned).When(Someone.OnDay(68), ByHand).ThenRefused(new NotItsDays(from, to));
        // Five in the morning after the last night is still that night.
        Story.GivenCampaign(ColdNights.Planned).When(Someone.OnDay(67).AddHours(-5), ByHand).Then(new CampaignOpened(to, null));
    }

    [Fact]
    public void One_that_is_over_does_not_open_again()
    {
        Story.GivenCampaign().When(ByHand).ThenRefused(new CampaignNotPlanned());
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Closed]).When(AtOrange).ThenRefused(new CampaignIsClosed());
        Story.GivenCampaign(ColdNights.Planned, new CampaignCancelled(null)).When(AtOrange).ThenRefused(new CampaignIsCancelled());
    }
}
