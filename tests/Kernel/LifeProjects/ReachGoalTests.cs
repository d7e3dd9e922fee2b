using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class ReachGoalTests
{
    private static readonly ReachGoal Reaches = new(Hamid.Papers, Someone.Today);

    [Fact]
    public void What_was_agreed_is_reached() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers)
        .When(Reaches)
        .Then(new GoalReached(Hamid.Papers, Someone.Today));

    [Fact]
    public void A_goal_that_another_has_marked_reached_keeps_its_day() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers, new GoalReached(Hamid.Papers, Someone.Today))
        .When(Reaches)
        .ThenRefused(new GoalNotActive());

    [Fact]
    public void A_goal_that_was_dropped_must_be_taken_up_again_first() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers, new GoalDropped(Hamid.Papers, "He gave up"))
        .When(Reaches)
        .ThenRefused(new GoalNotActive());

    [Fact]
    public void Nobody_reaches_a_goal_tomorrow() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers)
        .When(Reaches with { ReachedOn = Someone.Today.AddDays(1) })
        .ThenRefused(new InTheFuture());

    [Fact]
    public void A_goal_nobody_agreed_cannot_be_reached() => Story
        .Given(Hamid.Opened)
        .When(Reaches)
        .ThenRefused(new NoSuchGoal());
}
