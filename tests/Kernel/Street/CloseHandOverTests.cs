using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class CloseHandOverTests
{
    private static readonly RoundEvent[] Back = [.. NightRound.Out, NightRound.Coughing, NightRound.Closed];

    [Fact]
    public void Not_while_something_urgent_is_unread()
    {
        Story.GivenRound(Back).When(new CloseHandOver()).ThenRefused(new UrgentHandOverNotRead(1));
        Story.GivenRound([.. Back, new HandOverRead(NightRound.Cough)]).When(new CloseHandOver()).Then(new HandOverClosed());
    }

    [Fact]
    public void What_is_not_urgent_may_stay_unread() => Story
        .GivenRound([.. NightRound.Out, NightRound.Coughing with { Urgent = false }, NightRound.Closed])
        .When(new CloseHandOver())
        .Then(new HandOverClosed());

    [Fact]
    public void Not_while_the_crew_is_out() => Story.GivenRound(NightRound.Out).When(new CloseHandOver()).ThenRefused(new RoundNotClosed());

    [Fact]
    public void Closing_twice_closes_once() => Story.GivenRound([.. NightRound.Out, NightRound.Closed, new HandOverClosed()]).When(new CloseHandOver()).ThenNothing();
}
