using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class ChangeCrewTests
{
    private static readonly ChangeCrew Changes = new([Someone.Driss]);

    [Fact]
    public void Somebody_else_goes() => Story.GivenRound(NightRound.Planned).When(Changes).Then(new CrewChanged([Someone.Driss]));

    [Fact]
    public void Changing_to_the_same_changes_nothing() => Story.GivenRound(NightRound.Planned).When(new ChangeCrew([Someone.Salma])).ThenNothing();

    [Fact]
    public void Whoever_joins_on_the_way_is_trained_too()
    {
        Story.GivenRound(NightRound.Out).When(Changes).Then(new CrewChanged([Someone.Driss]));
        Story.GivenRound(NightRound.Out).When(new ChangeCrew([Someone.Driss, Someone.Salma])).ThenRefused(new TrainingNotValid(Someone.Salma));
    }

    [Fact]
    public void The_crew_of_a_closed_round_stays() => Story.GivenRound([.. NightRound.Out, NightRound.Closed]).When(Changes).ThenRefused(new RoundAlreadyClosed());
}
