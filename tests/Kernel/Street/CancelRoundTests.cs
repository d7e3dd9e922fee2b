using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class CancelRoundTests
{
    private static readonly CancelRound Cancels = new("A storm");

    [Fact]
    public void A_storm_keeps_the_crew_at_home() => Story.GivenRound(NightRound.Planned).When(Cancels).Then(new RoundCancelled("A storm"));

    [Fact]
    public void A_round_that_has_gone_is_not_cancelled()
    {
        Story.GivenRound(NightRound.Out).When(Cancels).ThenRefused(new RoundAlreadyStarted());
        Story.GivenRound(NightRound.Planned, new RoundCancelled("A storm")).When(Cancels).ThenRefused(new RoundIsCancelled());
        Story.GivenRound().When(Cancels).ThenRefused(new RoundNotPlanned());
    }
}
