using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Tests.Kernel.Cells;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class DoProtocolStepTests
{
    private static readonly DoProtocolStep SeesTheNurse = new(Hamid.Entry, "nurse", Someone.Today, "A cough since Monday");
    private static readonly DoProtocolStep IsWelcomed = new(Hamid.Entry, "welcome", Someone.Today, Note: null);
    private static readonly ProtocolStepDone Seen = new(Hamid.Entry, "nurse", Approach.Medical, Someone.Today, "A cough since Monday");

    // Taken in three days ago at ten in the morning.
    private static readonly Story<LifeProjectFile, LifeProjectEvent> Staying = Story
        .Given(Hamid.Opened)
        .Then(Someone.OnDay(-3), new EnterStay(Hamid.Entry, "dormitory", Someone.Centre, Place: null, Someone.Today.AddDays(-3)));

    [Fact]
    public void What_is_done_once_meets_its_clock() => Staying
        .When(IsWelcomed)
        .Then(new ProtocolStepDone(Hamid.Entry, "welcome", Approach.SocioCommunity, Someone.Today, Note: null), new ClockMet("protocol.welcome", Someone.Now.At));

    [Fact]
    public void A_step_the_cell_asks_for_no_more_is_still_written_down()
    {
        var without = Staying with { State = Staying.State with { Book = Ziz.BookOf(new ProgrammeConfiguration("winter-house") { Steps = [new StepSetting("dormitory", "nurse", IsOn: false, null, null)] }) } };

        Assert.Contains(Seen, Assert.IsType<Decision<LifeProjectEvent>.Accepted>(without.When(SeesTheNurse).Decision).Events);
    }

    [Fact]
    public void What_comes_again_starts_its_clock_anew() => Staying
        .When(SeesTheNurse)
        .Then(Seen, new ClockMet("protocol.nurse", Someone.Now.At), new ClockStarted("protocol.nurse", Someone.Now.At, Someone.OnDay(7)));

    [Fact]
    public void A_step_that_was_missed_is_met_late() => Staying.Then(Someone.Now.At, new PassClock("protocol.nurse"))
        .When(SeesTheNurse)
        .Then(Seen, new ClockMet("protocol.nurse", Someone.Now.At), new ClockStarted("protocol.nurse", Someone.Now.At, Someone.OnDay(7)));

    [Fact]
    public void Going_on_to_another_stage_stops_no_care() => Assert.Equal(
        ClockStatus.Running,
        Assert.IsType<LifeProject.Open>(Staying.Then(Someone.Now.At, new EnterStage("plan")).State.Project).Clocks["protocol.nurse"].Status);

    [Fact]
    public void A_step_told_after_a_later_one_is_kept_and_the_next_is_still_counted_from_the_later() => Staying.Then(Someone.Now.At, SeesTheNurse)
        .When(SeesTheNurse with { On = Someone.Today.AddDays(-2) })
        .Then(Seen with { On = Someone.Today.AddDays(-2) });

    [Fact]
    public void What_is_done_once_was_done_when_it_was_first_done() => Staying.Then(Someone.Now.At, IsWelcomed)
        .When(IsWelcomed with { On = Someone.Today.AddDays(-2) })
        .Then(new ProtocolStepDone(Hamid.Entry, "welcome", Approach.SocioCommunity, Someone.Today.AddDays(-2), Note: null), new ClockMet("protocol.welcome", Someone.OnDay(-2).AddHours(2)));

    [Fact]
    public void A_step_of_the_last_stay_may_be_told_after_the_closing_and_presses_no_clock_any_more()
    {
        var closed = Staying.And(Hamid.LeftTheDormitory, Hamid.Left);

        closed.When(SeesTheNurse).Then(Seen);
        closed.Then(Someone.Now.At, SeesTheNurse).When(SeesTheNurse).ThenNothing();
        closed.When(SeesTheNurse with { Stay = Hamid.Visit }).ThenRefused(new LifeProjectAlreadyClosed(Someone.Today));
        closed.And(Hamid.Back, Hamid.Left).When(SeesTheNurse).ThenRefused(new LifeProjectAlreadyClosed(Someone.Today));
    }

    [Fact]
    public void Sending_the_same_form_twice_does_it_once_and_another_note_is_not_lost()
    {
        var story = Staying.Then(Someone.Now.At, SeesTheNurse);

        story.When(SeesTheNurse).ThenNothing();
        story.When(SeesTheNurse with { Note = "No cough" }).ThenRefused(new StepDoneThatDay(Someone.Today));
    }

    [Fact]
    public void It_is_done_during_the_stay()
    {
        Staying.When(SeesTheNurse with { On = Someone.Today.AddDays(-4) }).ThenRefused(new BeforeEntering(Someone.Today.AddDays(-3)));
        Staying.When(SeesTheNurse with { On = Someone.Today.AddDays(1) }).ThenRefused(new InTheFuture());
        Staying.And(Hamid.LeftTheDormitory with { On = Someone.Today.AddDays(-1) }).When(SeesTheNurse).ThenRefused(new AfterLeaving(Someone.Today.AddDays(-1)));
    }

    [Fact]
    public void One_forgotten_is_written_down_after_the_stay_and_wakes_no_clock() => Staying
        .Then(Someone.Now.At, new LeaveStay(Hamid.Entry, Someone.Today, "way-found", "family", Note: null))
        .When(SeesTheNurse)
        .Then(Seen);

    [Fact]
    public void A_stay_or_a_step_nobody_knows_is_refused()
    {
        Story.Given(Hamid.Opened).When(SeesTheNurse).ThenRefused(new NoSuchStay());
        Staying.When(SeesTheNurse with { Step = "massage" }).ThenRefused(new NoSuchProtocolStep());
    }
}
