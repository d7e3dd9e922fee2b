using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class DropGoalTests
{
    private static readonly DropGoal Drops = new(Hamid.Papers, "The card was found");

    [Fact]
    public void A_goal_is_dropped_with_a_reason() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers)
        .When(Drops)
        .Then(new GoalDropped(Hamid.Papers, "The card was found"));

    [Fact]
    public void A_goal_that_was_reached_is_not_dropped_afterwards() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers, new GoalReached(Hamid.Papers, Someone.Today))
        .When(Drops)
        .ThenRefused(new GoalNotActive());

    [Fact]
    public void A_goal_nobody_agreed_cannot_be_dropped() => Story
        .Given(Hamid.Opened)
        .When(Drops)
        .ThenRefused(new NoSuchGoal());
}
