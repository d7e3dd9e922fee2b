using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class ReachStopTests
{
    private static readonly ReachStop Reaches = new(NightRound.Nine.AddMinutes(30), "Medina", "Bus station");

    [Fact]
    public void The_crew_tells_where_it_is() => Story
        .GivenRound(NightRound.Out)
        .When(Reaches)
        .Then(new StopReached(NightRound.Nine.AddMinutes(30), "Medina", "Bus station"));

    [Fact]
    public void The_same_again_is_told_once() => Story
        .GivenRound([.. NightRound.Out, new StopReached(NightRound.Nine.AddMinutes(30), "Medina", "Bus station")])
        .When(Reaches)
        .ThenNothing();

    [Fact]
    public void No_stop_is_reached_before_the_round_began_or_after_it_ended()
    {
        Story.GivenRound(NightRound.Out).When(Reaches with { At = NightRound.Nine }).ThenRefused(new BeforeTheRound(NightRound.Started.At));
        Story.GivenRound([.. NightRound.Out, NightRound.Closed]).When(Reaches with { At = NightRound.One.AddMinutes(1) }).ThenRefused(new AfterTheRound(NightRound.One));
        Story.GivenRound(NightRound.Planned).When(Reaches).ThenRefused(new RoundNotUnderWay());
    }
}
