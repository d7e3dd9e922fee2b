using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class LeaveHandOverTests
{
    private static readonly LeaveHandOver Leaves = new(NightRound.Cough, Urgent: true, NightRound.Coughing.Text!);

    [Fact]
    public void The_next_crew_must_know() => Story.GivenRound(NightRound.Out).When(Leaves).Then(NightRound.Coughing);

    [Fact]
    public void Also_when_the_crew_is_back() => Story.GivenRound([.. NightRound.Out, NightRound.Closed]).When(Leaves).Then(NightRound.Coughing);

    [Fact]
    public void Sending_the_same_form_twice_leaves_it_once()
    {
        Story.GivenRound([.. NightRound.Out, NightRound.Coughing]).When(Leaves).ThenNothing();
        Story.GivenRound([.. NightRound.Out, NightRound.Coughing]).When(Leaves with { Urgent = false }).ThenRefused(new HandOverLeftDifferently());
    }

    [Fact]
    public void Nothing_is_slipped_in_behind_a_closed_hand_over()
    {
        Story.GivenRound([.. NightRound.Out, NightRound.Closed, new HandOverClosed()]).When(Leaves).ThenRefused(new HandOverIsClosed());
        Story.GivenRound(NightRound.Planned).When(Leaves).ThenRefused(new RoundNotUnderWay());
    }
}
