using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class LeaveStayTests
{
    private static readonly LeaveStay GoesHome = new(Hamid.Entry, Someone.Today, "way-found", "family", "His brother came for him");
    private static readonly EnterStay Enters = new(Hamid.Entry, "dormitory", Someone.Centre, Place: null, Someone.Today);

    [Fact]
    public void Somebody_leaves_for_the_family_and_the_house_owes_nothing_any_more() => Story
        .Given(Hamid.Opened).Then(Someone.Now.At, Enters).And(new ClockPassed("protocol.welcome"))
        .When(GoesHome)
        .Then(Hamid.LeftTheDormitory, new ClockStopped("protocol.nurse"), new ClockStopped("protocol.welcome"));

    [Fact]
    public void Clocks_of_the_pathway_run_on() => Story
        .Given(Hamid.Opened, Hamid.FirstAnswerDue, Hamid.InTheDormitory)
        .When(GoesHome)
        .Then(Hamid.LeftTheDormitory);

    [Fact]
    public void Sending_the_same_form_twice_leaves_once() => Story
        .Given(Hamid.Opened, Hamid.InTheDormitory, Hamid.LeftTheDormitory)
        .When(GoesHome)
        .ThenNothing();

    [Fact]
    public void Another_answer_for_the_same_stay_is_refused_rather_than_lost() => Story
        .Given(Hamid.Opened, Hamid.InTheDormitory, Hamid.LeftTheDormitory)
        .When(GoesHome with { WhereTo = "street" })
        .ThenRefused(new StayLeftDifferently(Someone.Today));

    [Fact]
    public void A_late_phone_does_not_end_the_next_stay() => Story
        .Given(Hamid.Opened, Hamid.InTheDormitory, Hamid.LeftTheDormitory).Then(Someone.Now.At, Enters with { Act = Hamid.SecondVisit })
        .When(GoesHome)
        .ThenNothing();

    [Fact]
    public void Nobody_leaves_before_entering_before_the_last_night_or_before_the_last_care()
    {
        var story = Story.Given(Hamid.Opened, Hamid.InTheDormitory);

        story.When(GoesHome with { On = Hamid.InTheDormitory.On.AddDays(-1) }).ThenRefused(new BeforeEntering(Hamid.InTheDormitory.On));
        story.And(new NightSpent(Hamid.FirstNight, Hamid.Entry, Someone.Today)).When(GoesHome).ThenRefused(new NightCountedSince(Someone.Today));
        story.And(new ProtocolStepDone(Hamid.Entry, "nurse", Approach.Medical, Someone.Today, Note: null)).When(GoesHome with { On = Someone.Today.AddDays(-1) }).ThenRefused(new StepDoneSince(Someone.Today));
        story.When(GoesHome with { On = Someone.Today.AddDays(1) }).ThenRefused(new InTheFuture());
    }

    [Fact]
    public void A_stay_nobody_entered_cannot_be_left() => Story.Given(Hamid.Opened).When(GoesHome).ThenRefused(new NoSuchStay());

    [Fact]
    public void Where_to_is_asked_except_after_a_death()
    {
        var story = Story.Given(Hamid.Opened, Hamid.InTheDormitory);

        story.When(GoesHome with { WhereTo = null }).ThenRefused(new WhereToIsMissing());
        story.When(GoesHome with { WhereTo = null, Why = LeavingReasons.Died }).Then(Hamid.LeftTheDormitory with { WhereTo = null, Why = "died" });
    }

    [Fact]
    public void Unknown_reasons_and_places_are_refused()
    {
        var story = Story.Given(Hamid.Opened, Hamid.InTheDormitory);

        story.When(GoesHome with { Why = "because" }).ThenRefused(new NotOneOfThose("Why"));
        story.When(GoesHome with { WhereTo = "moon" }).ThenRefused(new NotOneOfThose("WhereTo"));
    }

    [Fact]
    public void No_file_closes_while_somebody_stays_whatever_the_programme_asks()
    {
        var closes = new CloseLifeProject(OutcomeKind.Left, Someone.Today, "He took the bus to Fes");
        var story = Story.Given(Hamid.Opened, Hamid.InTheDormitory);

        story.When(closes).ThenRefused(new SomethingIsMissing("requirement.no-open-stay", "leave-stay"));
        story.Then(Someone.Now.At, GoesHome).When(closes).Then(Hamid.Left);
    }
}
