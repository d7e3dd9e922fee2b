using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class JudgeNeedTests
{
    [Fact]
    public void The_worker_and_the_person_judge_a_need() => Story
        .Given(Hamid.Opened)
        .When(new JudgeNeed("health", Severity.Serious, "He coughs at night"))
        .Then(new NeedJudged("health", Severity.Serious, "He coughs at night"));

    [Fact]
    public void A_need_is_judged_anew_as_often_as_life_changes() => Story
        .Given(Hamid.Opened, Hamid.Needs("health", Severity.Serious))
        .When(new JudgeNeed("health", Severity.Some, Note: null))
        .Then(Hamid.Needs("health", Severity.Some));

    [Fact]
    public void A_need_the_programme_does_not_know_is_refused() => Story
        .Given(Hamid.Opened)
        .When(new JudgeNeed("sailing", Severity.Serious, Note: null))
        .ThenRefused(new NoSuchNeed());
}
