using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class ReopenGoalTests
{
    private static readonly ReopenGoal TakesUpAgain = new(Hamid.Papers, "The card was stolen");
    private static readonly GoalReached Reached = new(Hamid.Papers, Someone.Today);

    [Fact]
    public void A_goal_that_was_reached_is_worked_on_again() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers, Reached)
        .When(TakesUpAgain)
        .Then(new GoalReopened(Hamid.Papers, "The card was stolen"));

    [Fact]
    public void A_goal_that_was_dropped_is_worked_on_again() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers, new GoalDropped(Hamid.Papers, "He gave up"))
        .When(TakesUpAgain)
        .Then(new GoalReopened(Hamid.Papers, "The card was stolen"));

    [Fact]
    public void A_goal_still_worked_on_needs_no_second_beginning() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers)
        .When(TakesUpAgain)
        .ThenRefused(new GoalStillActive());

    [Fact]
    public void A_reopened_goal_counts_among_the_five() => Story
        .Given([Hamid.Opened, Hamid.WantsPapers, Reached, .. Hamid.Goals(SetGoal.MostActiveGoals)])
        .When(TakesUpAgain)
        .ThenRefused(new TooManyActiveGoals(SetGoal.MostActiveGoals));

    [Fact]
    public void A_goal_nobody_agreed_cannot_be_reopened() => Story
        .Given(Hamid.Opened)
        .When(TakesUpAgain)
        .ThenRefused(new NoSuchGoal());
}
