using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class MoveKitTests
{
    private static readonly MoveKit Loads = new(NightRound.FirstLoad, KitMovement.Loaded, KitItem.Meals, 30);
    private static readonly MoveKit Gives = new(NightRound.Gift, KitMovement.Given, KitItem.Meals, 12);

    [Fact]
    public void The_car_is_loaded_before_it_goes_and_again_on_the_way()
    {
        Story.GivenRound(NightRound.Planned).When(Loads).Then(NightRound.Loaded);
        Story.GivenRound(NightRound.Out).When(Loads).Then(NightRound.Loaded);
    }

    [Fact]
    public void Nothing_is_given_or_brought_back_that_was_not_taken_along()
    {
        Story.GivenRound([.. NightRound.Out, NightRound.Loaded]).When(Gives with { Count = 30 }).Then(NightRound.Given with { Count = 30 });
        Story.GivenRound([.. NightRound.Out, NightRound.Loaded]).When(Gives with { Count = 31 }).ThenRefused(new MoreThanIsLeft(KitItem.Meals, 30));
        Story.GivenRound([.. NightRound.Out, NightRound.Loaded, NightRound.Given])
            .When(new MoveKit(KitMoveId.New(), KitMovement.Returned, KitItem.Meals, 19)).ThenRefused(new MoreThanIsLeft(KitItem.Meals, 18));
        Story.GivenRound(NightRound.Out).When(Gives with { Item = KitItem.Blankets }).ThenRefused(new MoreThanIsLeft(KitItem.Blankets, 0));
    }

    [Fact]
    public void Nothing_is_given_before_the_crew_goes() => Story.GivenRound(NightRound.Planned, NightRound.Loaded).When(Gives).ThenRefused(new RoundNotUnderWay());

    [Fact]
    public void Sending_the_same_form_twice_moves_it_once()
    {
        Story.GivenRound(NightRound.Planned, NightRound.Loaded).When(Loads).ThenNothing();
        Story.GivenRound([.. NightRound.Out, NightRound.Loaded, NightRound.Closed]).When(Loads).ThenNothing();
        Story.GivenRound(NightRound.Planned, NightRound.Loaded).When(Loads with { Count = 31 }).ThenRefused(new KitMovedDifferently());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(2001)]
    public void A_slip_of_the_finger_is_refused(int count) => Story
        .GivenRound(NightRound.Planned)
        .When(Loads with { Count = count })
        .ThenRefused(new NotBetween("Count", 1, 2000));

    [Fact]
    public void After_the_round_the_kit_is_as_it_was_told() => Story.GivenRound([.. NightRound.Out, NightRound.Closed]).When(Loads).ThenRefused(new RoundAlreadyClosed());
}
