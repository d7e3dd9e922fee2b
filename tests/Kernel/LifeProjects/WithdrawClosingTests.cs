using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class WithdrawClosingTests
{
    private static readonly WithdrawClosing Withdraws = new("It was another man");
    private static readonly ClosingWithdrawn Withdrawn = new("It was another man");

    [Fact]
    public void The_file_goes_on_in_the_same_cycle_and_the_clocks_the_closing_stopped_run_again()
    {
        var story = Story.Given(Hamid.Opened, Hamid.FirstAnswerDue, new ClockStopped(Hamid.FirstAnswerDue.Clock), Hamid.Left);
        story.When(Withdraws).Then(Withdrawn, new ClockResumed(Hamid.FirstAnswerDue.Clock));

        var open = Assert.IsType<LifeProject.Open>(Story
            .Given(Hamid.Opened, Hamid.FirstAnswerDue, new ClockStopped(Hamid.FirstAnswerDue.Clock), Hamid.Left, Withdrawn, new ClockResumed(Hamid.FirstAnswerDue.Clock))
            .State.Project);
        Assert.Equal((1, "met", ClockStatus.Running), (open.Cycle, open.Stage, open.Clocks[Hamid.FirstAnswerDue.Clock].Status));
    }

    [Fact]
    public void A_clock_that_had_been_met_or_had_run_out_stays_as_it_was() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue, new ClockPassed(Hamid.FirstAnswerDue.Clock), Hamid.Left)
        .When(Withdraws)
        .Then(Withdrawn);

    [Fact]
    public void A_death_recorded_by_mistake_is_taken_back() => Story
        .Given(Hamid.Opened, Hamid.Left with { Outcome = OutcomeKind.Deceased })
        .When(Withdraws)
        .Then(Withdrawn);

    [Fact]
    public void An_act_told_after_the_closing_stays_when_the_closing_is_withdrawn()
    {
        var open = Assert.IsType<LifeProject.Open>(Story
            .Given(Hamid.Opened, Hamid.Left, Hamid.Had("meal", Hamid.Visit, Someone.OnDay(0)), Withdrawn)
            .State.Project);
        Assert.True(open.HasAccepted("meal"));
    }

    [Fact]
    public void What_was_done_in_time_and_told_after_the_closing_is_in_time_again() => Story
        .Given(Hamid.Opened, new ClockStarted("doctor", Someone.OnDay(-1), Someone.OnDay(1)), new ClockStopped("doctor"), Hamid.Left, Hamid.Had("hospital", Hamid.Visit, Someone.Now.At))
        .When(Withdraws)
        .Then(Withdrawn, new ClockResumed("doctor"), new ClockMet("doctor", Someone.Now.At));

    [Fact]
    public void What_is_open_has_no_closing() => Story.Given(Hamid.Opened).When(Withdraws).ThenRefused(new LifeProjectIsOpen());

    [Fact]
    public void What_was_never_opened_has_none_either() => Story.Given().When(Withdraws).ThenRefused(new LifeProjectNotOpened());

    [Fact]
    public void Without_the_module_nothing_moves() => Story
        .GivenWithoutModule(Hamid.Opened, Hamid.Left)
        .When(Withdraws)
        .ThenRefused(new ProgrammeNotInstalled(Hamid.Opened.Programme));
}
