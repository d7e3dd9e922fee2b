namespace SocialWatch.Tests.Women;

public sealed class SeeChildOffTests
{
    private static readonly ProgrammeStory WithGirl = Way.Opened.Do(Way.Girl).On(5);

    private static readonly SeeChildOff Goes = new(1, WithGirl.Today, "family", "To her grandmother for the holidays");

    [Fact]
    public void A_child_that_went_is_with_her_no_more_and_adds_to_no_number()
    {
        var story = WithGirl.Do(Goes, Goes);

        Assert.False(Assert.Single(story.Own().Children).IsHere);
        Assert.Single(story.Open.Acts);
    }

    [Fact]
    public void A_child_leaves_once() =>
        Assert.Equal(new ChildHasGone(Goes.On), WithGirl.Do(Goes).Refusal(Goes with { WhereTo = "father" }));

    [Fact]
    public void Only_a_child_that_came_can_leave() => Assert.Equal(new NoSuchChildWithHer(), WithGirl.Refusal(Goes with { ChildNumber = 2 }));

    [Fact]
    public void Not_before_it_came_and_not_tomorrow()
    {
        Assert.Equal(new BeforeChildMoved(Way.Opened.Today), WithGirl.Refusal(Goes with { On = Way.Opened.Today.AddDays(-1) }));
        Assert.Equal(new InTheFuture(), WithGirl.Refusal(Goes with { On = WithGirl.Today.AddDays(1) }));
    }

    [Fact]
    public void A_child_written_down_by_mistake_takes_its_going_with_it() =>
        Assert.Empty(WithGirl.Do(Goes, new WithdrawAct(Way.No(700), "Another woman's child")).Own().Children);
}
