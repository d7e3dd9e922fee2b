using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Tests.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class FollowConfigurationTests
{
    private static readonly ClockStarted Visit30 = new("visit-30", Someone.OnDay(-13), Someone.OnDay(10));

    [Fact]
    public void A_clock_that_runs_is_counted_again_from_where_it_began() => Configured(("first-answer", 36), Hamid.Opened, Hamid.FirstAnswerDue)
        .When(new FollowConfiguration(1))
        .Then(new ConfigurationFollowed(1), new ClockMoved("first-answer", Someone.Now.At, Someone.Now.At.AddHours(36)));

    [Fact]
    public void A_clock_that_opens_late_began_before_it_opened() => Configured(("visit-30", 24 * 40), Hamid.Opened, Visit30)
        .When(new FollowConfiguration(1))
        .Then(new ConfigurationFollowed(1), new ClockMoved("visit-30", Someone.OnDay(-13), Someone.OnDay(20)));

    [Fact]
    public void What_is_over_by_the_new_length_is_late_at_once() => Configured(("first-answer", 12), Hamid.Opened, Hamid.FirstAnswerDue)
        .When(Someone.Now.At.AddHours(12), new FollowConfiguration(1))
        .Then(new ConfigurationFollowed(1), new ClockMoved("first-answer", Someone.Now.At, Someone.Now.At.AddHours(12)), new ClockPassed("first-answer"));

    [Fact]
    public void What_was_late_and_has_time_again_runs_again()
    {
        var told = Configured(("first-answer", 72), Hamid.Opened, Hamid.FirstAnswerDue, new ClockPassed("first-answer")).Then(Someone.OnDay(2), new FollowConfiguration(1));

        Assert.Equal(ClockStatus.Running, Assert.IsType<LifeProject.Open>(told.State.Project).Clocks["first-answer"].Status);
    }

    [Fact]
    public void What_was_met_stays_met() => Configured(("first-answer", 12), Hamid.Opened, Hamid.FirstAnswerDue, new ClockMet("first-answer", Someone.OnDay(1)))
        .When(new FollowConfiguration(1))
        .Then(new ConfigurationFollowed(1));

    [Fact]
    public void Following_twice_is_following_once() => Configured(("first-answer", 12), Hamid.Opened, Hamid.FirstAnswerDue, new ConfigurationFollowed(1))
        .When(new FollowConfiguration(1))
        .ThenNothing();

    [Fact]
    public void Nobody_follows_what_is_not_known_here_yet() => Configured(("first-answer", 12), Hamid.Opened)
        .When(new FollowConfiguration(2))
        .ThenRefused(new ConfigurationNotKnownYet());

    [Fact]
    public void A_step_that_is_not_asked_for_any_more_presses_nobody() => Given(
            new ProgrammeConfiguration("winter-house") { Steps = [new StepSetting("dormitory", "nurse", IsOn: false, null, null)] },
            Hamid.Opened, Hamid.InTheDormitory, new ClockStarted("protocol.nurse", Someone.OnDay(-3), Someone.OnDay(-1)), new ClockMet("protocol.welcome", Someone.OnDay(-3)))
        .When(new FollowConfiguration(1))
        .Then(new ConfigurationFollowed(1), new ClockStopped("protocol.nurse"), new ClockStarted("protocol.welcome", Someone.Now.At, Someone.OnDay(1)));

    [Fact]
    public void A_step_done_before_is_counted_by_how_often_it_comes_again() => Given(
            new ProgrammeConfiguration("winter-house") { Steps = [new StepSetting("dormitory", "nurse", IsOn: true, TimeSpan.FromHours(1), TimeSpan.FromDays(3)), new StepSetting("dormitory", "welcome", IsOn: false, null, null)] },
            Hamid.Opened, Hamid.InTheDormitory, new ProtocolStepDone(Hamid.Entry, "nurse", SocialWatch.Kernel.Pathways.Approach.Medical, Someone.Today.AddDays(-2), null),
            new ClockStarted("protocol.nurse", Someone.OnDay(-2), Someone.OnDay(5)))
        .When(new FollowConfiguration(1))
        .Then(new ConfigurationFollowed(1), new ClockMoved("protocol.nurse", Someone.OnDay(-2), Someone.OnDay(1)));

    [Fact]
    public void A_programme_that_is_off_takes_nobody_new_and_goes_on_with_the_others()
    {
        var off = new ProgrammeConfiguration("winter-house") { IsOn = false };

        Given(off).When(new OpenLifeProject(Hamid.Id, "winter-house", "elderly", Someone.Salma, Hamid.Birthday)).ThenRefused(new ProgrammeSwitchedOff("winter-house"));
        Given(off, Hamid.Opened, Hamid.Left).When(new ReopenLifeProject("met", "Seen at the bus station")).ThenRefused(new ProgrammeSwitchedOff("winter-house"));
        Given(off, Hamid.Opened).When(new EnterStage("plan")).Then(new StageEntered("plan"));
    }

    private static Story<LifeProjectFile, LifeProjectEvent> Configured((string Clock, int Hours) length, params LifeProjectEvent[] events) =>
        Given(new ProgrammeConfiguration("winter-house") { Clocks = [new ClockLength(length.Clock, TimeSpan.FromHours(length.Hours))] }, events);

    private static Story<LifeProjectFile, LifeProjectEvent> Given(ProgrammeConfiguration configured, params LifeProjectEvent[] events)
    {
        var told = Story.Given(events);
        return told with { State = told.State with { Book = Ziz.BookOf(configured) } };
    }
}
