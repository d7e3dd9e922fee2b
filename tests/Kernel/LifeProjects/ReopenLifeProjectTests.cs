using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class ReopenLifeProjectTests
{
    private static readonly ReopenLifeProject Returns = new("met", "Seen at the bus station");

    [Fact]
    public void He_is_met_again_and_the_same_file_goes_on_as_a_second_cycle() => Story
        .Given(Hamid.Opened, Hamid.Left)
        .When(Returns)
        .Then(Hamid.Back, Hamid.FirstAnswerDue);

    [Fact]
    public void What_was_agreed_before_is_still_there()
    {
        var open = Assert.IsType<LifeProject.Open>(Story.Given(Hamid.Opened, Hamid.WantsPapers, Hamid.CallsTheOffice, Hamid.Left, Hamid.Back).State.Project);

        Assert.Equal(2, open.Cycle);
        Assert.Equal(GoalStatus.Active, open.Goals[Hamid.Papers].Status);
        Assert.Single(open.Tasks);
    }

    [Fact]
    public void A_third_time_is_counted_as_the_third() => Story
        .Given(Hamid.Opened, Hamid.Left, Hamid.Back, Hamid.Left)
        .When(Returns)
        .Then(Hamid.Back with { Cycle = 3 }, Hamid.FirstAnswerDue);

    [Fact]
    public void A_clock_that_had_run_out_presses_nobody_after_the_reopening() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue, new ClockPassed(Hamid.FirstAnswerDue.Clock), Hamid.Left)
        .When(Returns)
        .Then(new ClockStopped(Hamid.FirstAnswerDue.Clock), Hamid.Back, Hamid.FirstAnswerDue);

    [Fact]
    public void Nobody_comes_back_from_the_dead() => Story
        .Given(Hamid.Opened, Hamid.Left with { Outcome = OutcomeKind.Deceased })
        .When(Returns)
        .ThenRefused(new PersonHasDied());

    [Fact]
    public void A_file_that_is_open_needs_no_reopening() => Story
        .Given(Hamid.Opened)
        .When(Returns)
        .ThenRefused(new LifeProjectIsOpen());

    [Fact]
    public void A_file_goes_on_only_from_a_stage_that_exists() => Story
        .Given(Hamid.Opened, Hamid.Left)
        .When(Returns with { Stage = "heaven" })
        .ThenRefused(new NoSuchStage());

    [Fact]
    public void What_was_never_opened_is_not_reopened() => Story
        .Given()
        .When(Returns)
        .ThenRefused(new LifeProjectNotOpened());
}
