using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class SetGoalTests
{
    private static readonly SetGoal Agrees = new(Hamid.Papers, "papers", "Have my identity card again", Hamid.InJune);

    [Fact]
    public void A_wish_becomes_a_goal() => Story
        .Given(Hamid.Opened)
        .When(Agrees)
        .Then(Hamid.WantsPapers);

    [Fact]
    public void Sending_the_same_form_twice_sets_one_goal() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers)
        .When(Agrees)
        .ThenNothing();

    [Fact]
    public void A_changed_form_under_the_same_goal_is_refused_rather_than_lost() => Story
        .Given(Hamid.Opened, Hamid.WantsPapers)
        .When(Agrees with { Wish = "Have my driving licence again" })
        .ThenRefused(new GoalAlreadySetDifferently());

    [Fact]
    public void Refuses_a_sixth_active_goal() => Story
        .Given([Hamid.Opened, .. Hamid.Goals(SetGoal.MostActiveGoals)])
        .When(Agrees)
        .ThenRefused(new TooManyActiveGoals(5));

    [Fact]
    public void A_goal_that_was_reached_makes_room_for_another() => Story
        .Given([Hamid.Opened, .. Hamid.Goals(SetGoal.MostActiveGoals), new GoalReached(Hamid.Goals(1).First().Goal, Someone.Today)])
        .When(Agrees)
        .Then(Hamid.WantsPapers);

    [Fact]
    public void A_goal_may_answer_no_need_at_all() => Story
        .Given(Hamid.Opened)
        .When(Agrees with { Need = null })
        .Then(Hamid.WantsPapers with { Need = null });

    [Fact]
    public void A_goal_answers_only_a_need_the_programme_knows() => Story
        .Given(Hamid.Opened)
        .When(Agrees with { Need = "sailing" })
        .ThenRefused(new NoSuchNeed());

    [Fact]
    public void A_goal_is_looked_at_again_today_at_the_earliest()
    {
        Story.Given(Hamid.Opened).When(Agrees with { ReviewOn = Someone.Today }).Then(Hamid.WantsPapers with { ReviewOn = Someone.Today });
        Story.Given(Hamid.Opened).When(Agrees with { ReviewOn = Someone.Today.AddDays(-1) }).ThenRefused(new ReviewDateInThePast());
    }
}
