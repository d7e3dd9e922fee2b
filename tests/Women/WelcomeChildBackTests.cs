namespace SocialWatch.Tests.Women;

public sealed class WelcomeChildBackTests
{
    private static readonly ProgrammeStory Away = Way.Opened.Do(Way.Girl).On(5).Do(new SeeChildOff(1, Way.Opened.Today.AddDays(5), "family", null)).On(9);

    private static readonly WelcomeChildBack Returns = new(1, Away.Today);

    [Fact]
    public void The_same_child_is_not_counted_twice()
    {
        var story = Away.Do(Returns, Returns);

        Assert.True(Assert.Single(story.Own().Children).IsHere);
        Assert.Single(story.Open.Acts);
    }

    [Fact]
    public void It_may_go_again_but_not_before_it_came_back()
    {
        var story = Away.Do(Returns);

        Assert.Equal(new BeforeChildMoved(Returns.On), story.Refusal(new SeeChildOff(1, Returns.On.AddDays(-1), "father", null)));
        Assert.Null(story.Refusal(new SeeChildOff(1, Returns.On, "father", null)));
    }

    [Fact]
    public void A_child_that_is_here_does_not_come_back() =>
        Assert.Equal(new ChildIsHere(Returns.On), Away.Do(Returns).Refusal(Returns with { On = Returns.On.AddDays(-1) }));

    [Fact]
    public void Not_before_it_went_not_tomorrow_and_only_one_that_came()
    {
        Assert.Equal(new BeforeChildMoved(Returns.On.AddDays(-4)), Away.Refusal(Returns with { On = Returns.On.AddDays(-5) }));
        Assert.Equal(new InTheFuture(), Away.Refusal(Returns with { On = Returns.On.AddDays(1) }));
        Assert.Equal(new NoSuchChildWithHer(), Away.Refusal(Returns with { ChildNumber = 7 }));
    }
}
