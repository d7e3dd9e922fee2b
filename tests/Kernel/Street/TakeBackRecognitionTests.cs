using SocialWatch.Kernel.Street;

namespace SocialWatch.Tests.Kernel.Street;

public class TakeBackRecognitionTests
{
    private static readonly TakeBackRecognition TakesBack = new(NightRound.ByTheWall, "It was his brother");

    [Fact]
    public void It_was_his_brother() => Story
        .GivenRound(NightRound.Known)
        .When(TakesBack)
        .Then(new RecognitionTakenBack(NightRound.ByTheWall, "It was his brother"), new AnonymousAgain(NightRound.Soup), new AnonymousAgain(NightRound.Listening));

    [Fact]
    public void Only_where_somebody_was_recognised()
    {
        Story.GivenRound(NightRound.AtTheWall).When(TakesBack).ThenRefused(new NotRecognised());
        Story.GivenRound(NightRound.Out).When(TakesBack).ThenRefused(new NoSuchEncounter());
    }

    [Fact]
    public void Afterwards_the_right_one_is_recognised()
    {
        var brother = new RecogniseEncounter(NightRound.ByTheWall, PersonId.New()) { Category = "elderly" };
        var again = Story.GivenRound([.. NightRound.Known, new RecognitionTakenBack(NightRound.ByTheWall, "It was his brother"), new AnonymousAgain(NightRound.Soup), new AnonymousAgain(NightRound.Listening)]);

        Assert.IsType<Decision<RoundEvent>.Accepted>(again.When(brother).Decision);
    }
}
