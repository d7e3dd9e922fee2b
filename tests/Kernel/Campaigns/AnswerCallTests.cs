using SocialWatch.Kernel.Campaigns;

namespace SocialWatch.Tests.Kernel.Campaigns;

public class AnswerCallTests
{
    private static readonly AnswerCall Comes = new(Someone.Driss, CallAnswer.Comes);

    [Fact]
    public void Somebody_on_the_list_comes() => Story.GivenCampaign(ColdNights.Going).When(Comes).Then(new CallAnswered(Someone.Driss, CallAnswer.Comes));

    [Fact]
    public void What_was_said_last_holds()
    {
        Story.GivenCampaign([.. ColdNights.Going, new CallAnswered(Someone.Driss, CallAnswer.NoAnswer)]).When(Comes).Then(new CallAnswered(Someone.Driss, CallAnswer.Comes));
        Story.GivenCampaign([.. ColdNights.Going, new CallAnswered(Someone.Driss, CallAnswer.Comes)]).When(Comes).ThenNothing();
    }

    [Fact]
    public void Who_is_not_on_the_list_was_not_rung_up() => Story.GivenCampaign(ColdNights.Going).When(Comes with { Worker = Someone.Salma }).ThenRefused(new NotOnTheCallList());

    [Fact]
    public void Nobody_is_rung_up_before_it_opens_or_after_it_closed()
    {
        Story.GivenCampaign(ColdNights.Planned).When(Comes).ThenRefused(new CampaignNotUnderWay());
        Story.GivenCampaign([.. ColdNights.Going, ColdNights.Closed]).When(Comes).ThenRefused(new CampaignIsClosed());
    }
}
