using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class PassClockTests
{
    private static readonly PassClock RunsOut = new("first-answer");

    [Fact]
    public void A_clock_that_nobody_answered_in_time_has_passed() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue)
        .When(Someone.OnDay(1), RunsOut)
        .Then(new ClockPassed("first-answer"));

    [Fact]
    public void A_clock_passes_once_however_often_the_program_asks() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue, new ClockPassed("first-answer"))
        .When(Someone.OnDay(2), RunsOut)
        .ThenNothing();

    [Fact]
    public void A_clock_somebody_met_in_the_meantime_does_not_pass() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue, new ClockMet("first-answer", Someone.Now.At))
        .When(Someone.OnDay(2), RunsOut)
        .ThenNothing();

    [Fact]
    public void A_clock_does_not_pass_before_its_time() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue)
        .When(Someone.OnDay(1).AddSeconds(-1), RunsOut)
        .ThenRefused(new ClockNotYetDue());

    [Fact]
    public void A_clock_that_never_started_cannot_pass() => Story
        .Given(Hamid.Opened)
        .When(RunsOut)
        .ThenRefused(new NoSuchClock());
}
