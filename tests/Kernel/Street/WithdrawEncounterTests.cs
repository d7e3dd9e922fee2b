using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class WithdrawEncounterTests
{
    private static readonly WithdrawEncounter Withdraws = new(NightRound.ByTheWall, "Written down twice");

    [Fact]
    public void What_was_counted_by_mistake_is_counted_no_more() => Story
        .GivenRound(NightRound.AtTheWall)
        .When(Withdraws)
        .Then(new EncounterWithdrawn(NightRound.ByTheWall, "Written down twice"), new AnonymousActWithdrawn(NightRound.Soup), new AnonymousActWithdrawn(NightRound.Listening));

    [Fact]
    public void Not_while_it_stands_under_a_name() => Story.GivenRound(NightRound.Known).When(Withdraws).ThenRefused(new EncounterIsRecognised());

    [Fact]
    public void Only_what_is_there_and_once()
    {
        Story.GivenRound(NightRound.Out).When(Withdraws).ThenRefused(new NoSuchEncounter());
        Story.GivenRound([.. NightRound.AtTheWall, new EncounterWithdrawn(NightRound.ByTheWall, "Written down twice")]).When(Withdraws).ThenRefused(new EncounterAlreadyWithdrawn());
    }
}
