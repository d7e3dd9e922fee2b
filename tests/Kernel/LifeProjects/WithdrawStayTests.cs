using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

/// <summary>What came with an act goes with it.</summary>
public class WithdrawStayTests
{
    private const string Mistake = "It was another man";
    private static readonly EnterStay Enters = new(Hamid.Entry, "dormitory", Someone.Centre, Place: null, Someone.Today.AddDays(-3));

    private static readonly Story<LifeProjectFile, LifeProjectEvent> Slept = Story.Given(Hamid.Opened)
        .Then(Someone.OnDay(-3), Enters)
        .Then(Someone.OnDay(-3), new RecordNight(Hamid.FirstNight, Someone.Today.AddDays(-3)));

    [Fact]
    public void Withdrawing_the_entry_takes_the_stay_its_nights_and_its_care_back()
    {
        Slept.When(new WithdrawAct(Hamid.Entry, Mistake)).Then(
            new ActWithdrawn(Hamid.Entry, Mistake), new ClockStopped("protocol.nurse"), new ClockStopped("protocol.welcome"), new ActWithdrawn(Hamid.FirstNight, Mistake));

        var open = Assert.IsType<LifeProject.Open>(Slept.Then(Someone.Now.At, new WithdrawAct(Hamid.Entry, Mistake)).State.Project);
        Assert.Null(open.CurrentStay);
        Assert.Empty(open.Nights);
    }

    [Fact]
    public void Withdrawing_an_earlier_stay_does_not_end_the_care_of_the_present_one() => Slept
        .Then(Someone.Now.At, new LeaveStay(Hamid.Entry, Someone.Today, "way-found", "family", Note: null))
        .Then(Someone.Now.At, Enters with { Act = Hamid.SecondVisit, On = Someone.Today })
        .When(new WithdrawAct(Hamid.Entry, Mistake))
        .Then(new ActWithdrawn(Hamid.Entry, Mistake), new ActWithdrawn(Hamid.FirstNight, Mistake));

    [Fact]
    public void A_closed_file_can_be_mended_too() => Slept
        .Then(Someone.Now.At, new LeaveStay(Hamid.Entry, Someone.Today, "way-found", "family", Note: null))
        .And(Hamid.Left)
        .When(new WithdrawAct(Hamid.Entry, Mistake))
        .Then(new ActWithdrawn(Hamid.Entry, Mistake), new ActWithdrawn(Hamid.FirstNight, Mistake));

    [Fact]
    public void Without_its_module_a_stay_can_be_withdrawn_with_its_clocks()
    {
        var story = Slept with { State = Slept.State with { Book = SocialWatch.Kernel.Pathways.ProgrammeBook.Empty } };

        story.When(new WithdrawAct(Hamid.Entry, Mistake)).Then(
            new ActWithdrawn(Hamid.Entry, Mistake), new ClockStopped("protocol.nurse"), new ClockStopped("protocol.welcome"), new ActWithdrawn(Hamid.FirstNight, Mistake));
    }

    [Fact]
    public void A_closing_withdrawn_wakes_no_care_of_a_stay_that_had_ended() => Slept
        .Then(Someone.Now.At, new LeaveStay(Hamid.Entry, Someone.Today, "way-found", "family", Note: null))
        .Then(Someone.Now.At, new CloseLifeProject(SocialWatch.Kernel.Pathways.OutcomeKind.Left, Someone.Today, Note: null))
        .When(new WithdrawClosing(Mistake))
        .Then(new ClosingWithdrawn(Mistake));
}
