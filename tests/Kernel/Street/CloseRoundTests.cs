using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class CloseRoundTests
{
    private static readonly CloseRound Closes = new(NightRound.One, Why: null);

    [Fact]
    public void The_crew_is_back_and_the_kit_comes_out_even()
    {
        Story.GivenRound(NightRound.Out).When(Closes).Then(new RoundClosed(NightRound.One, Why: null));
        Story.GivenRound([.. NightRound.Out, NightRound.Loaded, NightRound.Given, new KitMoved(KitMoveId.New(), KitMovement.Returned, KitItem.Meals, 18)])
            .When(Closes).Then(new RoundClosed(NightRound.One, Why: null));
    }

    [Fact]
    public void Kit_that_nobody_knows_the_whereabouts_of_needs_a_reason()
    {
        Story.GivenRound([.. NightRound.Out, NightRound.Loaded, NightRound.Given]).When(Closes).ThenRefused(new KitNotEven(KitItem.Meals, 18));
        Story.GivenRound([.. NightRound.Out, NightRound.Loaded, NightRound.Given]).When(Closes with { Why = "Two meals fell into the river" }).Then(NightRound.Closed);
    }

    [Fact]
    public void One_kind_of_thing_does_not_make_up_for_another() => Story
        .GivenRound([.. NightRound.Out, NightRound.Loaded, new KitMoved(KitMoveId.New(), KitMovement.Loaded, KitItem.Blankets, 18), NightRound.Given, new KitMoved(KitMoveId.New(), KitMovement.Returned, KitItem.Blankets, 18)])
        .When(Closes)
        .ThenRefused(new KitNotEven(KitItem.Meals, 18));

    [Fact]
    public void A_round_ends_after_everything_that_happened_on_it()
    {
        Story.GivenRound(NightRound.AtTheWall).When(Closes with { At = NightRound.Nine.AddMinutes(30) }).ThenRefused(new SomethingHappenedLater(NightRound.Met.At));
        Story.GivenRound(NightRound.Out).When(Closes with { At = NightRound.Nine }).ThenRefused(new BeforeTheRound(NightRound.Started.At));
        Story.GivenRound(NightRound.Out).When(Closes with { At = Someone.Now.At.AddHours(1) }).ThenRefused(new InTheFuture());
    }

    [Fact]
    public void It_closes_once()
    {
        Story.GivenRound([.. NightRound.Out, NightRound.Closed]).When(Closes with { Why = NightRound.Closed.Why }).ThenNothing();
        Story.GivenRound([.. NightRound.Out, NightRound.Closed]).When(Closes).ThenRefused(new RoundAlreadyClosed());
        Story.GivenRound(NightRound.Planned).When(Closes).ThenRefused(new RoundNotUnderWay());
    }
}
