using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class ClocksTests
{
    private static readonly Story<LifeProjectFile, LifeProjectEvent> UnderARoof = Story
        .Given(Hamid.Opened, Hamid.Had("bed", new ActId(Guid.NewGuid()), Someone.Now.At))
        .Then(Someone.OnDay(0), new EnterStage("roof"));

    [Fact]
    public void A_visit_on_the_sixth_day_is_the_visit_of_the_seventh_and_not_of_the_thirtieth() => UnderARoof
        .When(Someone.OnDay(6), Visit(6))
        .Then(Visited(6), new ClockMet("visit-7", Someone.OnDay(6)));

    [Fact]
    public void A_window_opens_at_its_very_moment() => UnderARoof
        .Then(Someone.OnDay(1), Visit(1))
        .When(Someone.OnDay(7), Visit(7, Hamid.SecondVisit))
        .Then(Visited(7, Hamid.SecondVisit), new ClockMet("visit-30", Someone.OnDay(7)));

    [Fact]
    public void A_visit_on_the_thirty_first_day_meets_both_clocks_late()
    {
        var late = UnderARoof
            .Then(Someone.OnDay(7), new PassClock("visit-7"))
            .Then(Someone.OnDay(30), new PassClock("visit-30"))
            .Then(Someone.OnDay(31), Visit(31));

        Assert.All(["visit-7", "visit-30"], clock => Assert.True(Of(late, clock) is { Status: ClockStatus.Met } met && met.MetAt > met.DueAt));
    }

    [Fact]
    public void What_was_done_before_the_stage_began_meets_none_of_its_clocks() => UnderARoof
        .When(Hamid.Records("visit", Hamid.Visit, Someone.Now.At.AddHours(-1)))
        .Then(Hamid.Had("visit", Hamid.Visit, Someone.Now.At.AddHours(-1)));

    [Fact]
    public void What_was_done_in_the_very_minute_the_stage_began_meets_its_clocks() => Story
        .Given(Hamid.Opened, Hamid.Had("bed", new ActId(Guid.NewGuid()), Someone.Now.At))
        .Then(Someone.OnDay(0).AddSeconds(40), new EnterStage("roof"))
        .When(Someone.OnDay(0).AddSeconds(50), Hamid.Records("visit", Hamid.Visit, Someone.OnDay(0)))
        .Then(Hamid.Had("visit", Hamid.Visit, Someone.OnDay(0)), new ClockMet("visit-7", Someone.OnDay(0)));

    [Fact]
    public void He_is_helped_first_and_written_down_afterwards()
    {
        var (evening, dayBefore) = (Someone.Now.At.AddHours(-2), Someone.Now.At - Clocks.WrittenAfterwards - TimeSpan.FromMinutes(1));
        var met = Story.Given(Hamid.Opened, Hamid.FirstAnswerDue);

        met.When(Hamid.Records("hospital", Hamid.Visit, evening)).Then(Hamid.Had("hospital", Hamid.Visit, evening), new ClockMet("first-answer", evening));
        met.When(Hamid.Records("hospital", Hamid.Visit, dayBefore)).Then(Hamid.Had("hospital", Hamid.Visit, dayBefore));
    }

    [Fact]
    public void A_second_visit_does_not_meet_the_clock_again() => UnderARoof
        .Then(Someone.OnDay(2), Visit(2))
        .When(Someone.OnDay(3), Visit(3, Hamid.SecondVisit))
        .Then(Visited(3, Hamid.SecondVisit));

    [Fact]
    public void A_visit_in_time_that_a_phone_sends_late_still_counts_as_in_time()
    {
        var sent = UnderARoof.Then(Someone.OnDay(9), Visit(9)).Then(Someone.OnDay(10), Visit(5, Hamid.SecondVisit));

        Assert.Equal(Someone.OnDay(5), Of(sent, "visit-7").MetAt);
        Assert.Equal(Someone.OnDay(9), Of(sent, "visit-30").MetAt);
    }

    [Fact]
    public void Coming_back_starts_the_clocks_of_the_stage_anew_and_only_those()
    {
        var back = UnderARoof
            .Then(Someone.OnDay(2), Visit(2))
            .Then(Someone.OnDay(3), new CloseLifeProject(OutcomeKind.Left, Someone.Today, Note: null))
            .Then(Someone.OnDay(60), new ReopenLifeProject("met", "Seen at the bus station"));

        var clock = Assert.Single(Assert.IsType<LifeProject.Open>(back.State.Project).Clocks.Values);
        Assert.Equal(new Clock("first-answer", Someone.OnDay(60), Someone.OnDay(61), ClockStatus.Running, MetAt: null), clock);
    }

    private static RecordAct Visit(int day, ActId? act = null) => Hamid.Records("visit", act ?? Hamid.Visit, Someone.OnDay(day));

    private static ActRecorded Visited(int day, ActId? act = null) => Hamid.Had("visit", act ?? Hamid.Visit, Someone.OnDay(day));

    private static Clock Of(Story<LifeProjectFile, LifeProjectEvent> told, string clock) => Assert.IsType<LifeProject.Open>(told.State.Project).Clocks[clock];
}
