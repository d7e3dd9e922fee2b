using SocialWatch.DrugUse.Injecting;
using SocialWatch.Kernel.Cells;
using static SocialWatch.Tests.DrugUse.HarmReduction;

namespace SocialWatch.Tests.DrugUse;

public sealed class StateInjectingTests
{
    [Fact]
    public void The_last_word_counts_and_the_same_word_again_changes_nothing()
    {
        var story = Somebody.Do(Injects(4)).Do(Injects(1));

        Assert.Equal(1, story.Facts<DrugUseFacts>().Injecting?.InjectionsPerDay);
        Assert.Empty(story.Events(Injects(1)));
        Assert.NotEmpty(story.Events(Injects(4)));
    }

    [Fact]
    public void Since_may_be_half_a_life_ago_but_neither_tomorrow_nor_before_birth()
    {
        Assert.Null(Somebody.Refusal(Injects(2) with { Since = new DateOnly(1995, 5, 1) }));
        Assert.Equal(new InTheFuture(), Somebody.Refusal(Injects(2) with { Since = Day(1) }));
        Assert.Equal(new TooLongAgo(70), Somebody.Refusal(Injects(2) with { Since = new DateOnly(1926, 5, 1) }));
        Assert.Equal(new BeforeBirth(), ProgrammeStory.Of(Rules, bornOn: new DateOnly(2001, 1, 1)).Refusal(Injects(2) with { Since = new DateOnly(2000, 5, 1) }));
    }

    [Fact]
    public void More_than_twenty_a_day_is_a_slip_of_the_finger()
    {
        Assert.Equal(new NotBetween("InjectionsPerDay", 0, 20), Shape.FaultIn(Injects(21), CellProfile.None));
        Assert.Equal(new NotOneOfThose("Substance"), Shape.FaultIn(Injects(2) with { Substance = (Substance)(-1) }, CellProfile.None));
        Assert.Null(Shape.FaultIn(Injects(20), CellProfile.None));
    }
}
