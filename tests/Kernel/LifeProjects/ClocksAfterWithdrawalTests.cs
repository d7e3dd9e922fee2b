using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class ClocksAfterWithdrawalTests
{
    private const string Mistake = "It was another man";

    private static readonly Story<LifeProjectFile, LifeProjectEvent> UnderARoof = Story
        .Given(Hamid.Opened, Hamid.Had("bed", new ActId(Guid.NewGuid()), Someone.Now.At))
        .Then(Someone.OnDay(0), new EnterStage("roof"));

    [Fact]
    public void When_the_visit_is_withdrawn_its_clock_runs_again() => UnderARoof
        .Then(Someone.OnDay(6), Visit(6))
        .When(new WithdrawAct(Hamid.Visit, Mistake))
        .Then(new ActWithdrawn(Hamid.Visit, Mistake), new ClockResumed("visit-7"));

    [Fact]
    public void When_the_visit_is_withdrawn_the_next_one_meets_the_clock_at_its_own_time() => UnderARoof
        .Then(Someone.OnDay(6), Visit(6))
        .Then(Someone.OnDay(31), Visit(31, Hamid.SecondVisit))
        .When(new WithdrawAct(Hamid.Visit, Mistake))
        .Then(new ActWithdrawn(Hamid.Visit, Mistake), new ClockMet("visit-7", Someone.OnDay(31)));

    [Fact]
    public void Withdrawing_a_visit_that_met_nothing_wakes_no_clock() => UnderARoof
        .Then(Someone.OnDay(2), Visit(2))
        .Then(Someone.OnDay(3), Visit(3, Hamid.SecondVisit))
        .When(new WithdrawAct(Hamid.SecondVisit, Mistake))
        .Then(new ActWithdrawn(Hamid.SecondVisit, Mistake));

    [Fact]
    public void A_clock_that_was_met_by_going_on_stays_met_whatever_is_withdrawn() => Story
        .Given(Hamid.Opened, Hamid.Needs("sleep", Severity.Some), Hamid.Needs("papers", Severity.Some), Hamid.WantsPapers)
        .Then(Someone.OnDay(0), Hamid.Records("home-visit", Hamid.Visit, Someone.OnDay(-1)))
        .Then(Someone.OnDay(0), new EnterStage("plan"))
        .Then(Someone.OnDay(0), new EnterStage("home"))
        .Then(Someone.OnDay(3), new EnterStage("roof"))
        .When(new WithdrawAct(Hamid.Visit, Mistake))
        .Then(new ActWithdrawn(Hamid.Visit, Mistake));

    [Fact]
    public void A_visit_of_the_first_cycle_says_nothing_about_the_clocks_of_the_second() => UnderARoof
        .Then(Someone.OnDay(2), Visit(2))
        .Then(Someone.OnDay(3), new CloseLifeProject(OutcomeKind.Left, Someone.Today, Note: null))
        .Then(Someone.OnDay(5), new ReopenLifeProject("roof", "Seen at the bus station"))
        .Then(Someone.OnDay(8), Visit(8, Hamid.SecondVisit))
        .When(new WithdrawAct(Hamid.Visit, Mistake))
        .Then(new ActWithdrawn(Hamid.Visit, Mistake));

    [Fact]
    public void A_visit_withdrawn_after_he_went_on_wakes_no_clock_that_going_on_would_have_met() => Story
        .Given(Hamid.Opened, Hamid.AtHome, new ClockStarted("settled", Someone.OnDay(0), Someone.OnDay(14)))
        .Then(Someone.OnDay(1), Hamid.Records("home-visit", Hamid.Visit, Someone.OnDay(1)))
        .Then(Someone.OnDay(3), new EnterStage("roof"))
        .When(new WithdrawAct(Hamid.Visit, Mistake))
        .Then(new ActWithdrawn(Hamid.Visit, Mistake));

    private static RecordAct Visit(int day, ActId? act = null) => Hamid.Records("visit", act ?? Hamid.Visit, Someone.OnDay(day));
}
