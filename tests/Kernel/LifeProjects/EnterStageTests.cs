using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class EnterStageTests
{
    private static readonly LifeProjectEvent[] Planned =
        [Hamid.Opened, Hamid.Planning, Hamid.Needs("sleep", Severity.Some), Hamid.Needs("papers", Severity.Serious), Hamid.WantsPapers];

    [Fact]
    public void Going_under_a_roof_starts_the_clocks_of_that_stage() => Story
        .Given(Hamid.Opened, Hamid.Had("bed", Hamid.Visit, Someone.Now.At))
        .When(new EnterStage("roof"))
        .Then(
            Hamid.UnderARoof,
            new ClockStarted("doctor", Someone.OnDay(0), Someone.OnDay(2)),
            new ClockStarted("visit-7", Someone.OnDay(0), Someone.OnDay(7)),
            new ClockStarted("visit-30", Someone.OnDay(7), Someone.OnDay(30)));

    [Fact]
    public void Going_on_answers_the_clock_that_waited_for_it() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue)
        .When(new EnterStage("plan"))
        .Then(Hamid.Planning, new ClockMet("first-answer", Someone.Now.At));

    [Fact]
    public void Entering_the_stage_one_is_in_changes_nothing() => Story
        .Given(Hamid.Opened)
        .When(new EnterStage("met"))
        .ThenNothing();

    [Fact]
    public void A_bed_that_was_refused_opens_no_door() => Story
        .Given(Hamid.Opened, Hamid.Had("bed", Hamid.Visit, Someone.Now.At, ActAnswer.Refused))
        .When(new EnterStage("roof"))
        .ThenRefused(new SomethingIsMissing("winter-house.requirement.bed-accepted", "act"));

    [Fact]
    public void A_bed_accepted_before_he_left_does_not_count_when_he_is_back() => Story
        .Given(Hamid.Opened, Hamid.Had("bed", Hamid.Visit, Someone.Now.At), Hamid.Left, Hamid.Back)
        .When(new EnterStage("roof"))
        .ThenRefused(new SomethingIsMissing("winter-house.requirement.bed-accepted", "act"));

    [Fact]
    public void A_plan_may_not_leave_out_the_worst() => Story
        .Given([.. Planned, Hamid.Needs("health", Severity.Serious)])
        .When(new EnterStage("home"))
        .ThenRefused(new SeriousNeedWithoutGoal("winter-house.need.health"));

    [Fact]
    public void A_dropped_goal_leaves_the_serious_need_unanswered() => Story
        .Given([.. Planned, .. Hamid.Goals(1), new GoalDropped(Hamid.Papers, "He gave up")])
        .When(new EnterStage("home"))
        .ThenRefused(new SeriousNeedWithoutGoal("winter-house.need.papers"));

    [Fact]
    public void With_needs_judged_and_goals_agreed_one_goes_home() => Story
        .Given(Planned)
        .When(new EnterStage("home"))
        .Then(Hamid.AtHome, new ClockStarted("settled", Someone.OnDay(0), Someone.OnDay(14)));

    [Fact]
    public void There_is_no_way_home_past_the_plan() => Story
        .Given(Hamid.Opened)
        .When(new EnterStage("home"))
        .ThenRefused(new NoSuchMove());

    [Fact]
    public void A_stage_nobody_knows_is_refused() => Story
        .Given(Hamid.Opened)
        .When(new EnterStage("heaven"))
        .ThenRefused(new NoSuchStage());
}
