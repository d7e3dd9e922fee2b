using SocialWatch.Kernel.LifeProjects;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class EnterStayTests
{
    private static readonly EnterStay Enters = new(Hamid.Entry, "dormitory", Someone.Centre, Place: null, Someone.Today);

    [Fact]
    public void Whoever_is_taken_in_stands_in_the_ledger_once_and_is_owed_the_care_of_the_house() => Story
        .Given(Hamid.Opened)
        .When(Enters)
        .Then(
            new StayEntered(Hamid.Entry, "dormitory", Someone.Centre, Place: null, Someone.Today),
            Hamid.Counted(Hamid.Entry, "taken-in", Someone.Now.At, Someone.Centre),
            new ClockStarted("protocol.welcome", Someone.Now.At, Someone.OnDay(1)),
            new ClockStarted("protocol.nurse", Someone.Now.At, Someone.OnDay(2)));

    [Fact]
    public void Written_down_later_it_stands_on_its_own_day_and_so_do_its_clocks() => Story
        .Given(Hamid.Opened)
        .When(Enters with { Kind = "dormitory", On = Someone.Today.AddDays(-2) })
        .Then(
            new StayEntered(Hamid.Entry, "dormitory", Someone.Centre, Place: null, Someone.Today.AddDays(-2)),
            Hamid.Counted(Hamid.Entry, "taken-in", Someone.OnDay(-2).AddHours(2), Someone.Centre),
            new ClockStarted("protocol.welcome", Someone.OnDay(-2).AddHours(2), Someone.OnDay(-1).AddHours(2)),
            new ClockStarted("protocol.nurse", Someone.OnDay(-2).AddHours(2), Someone.OnDay(0).AddHours(2)));

    [Fact]
    public void At_two_in_the_morning_it_is_still_the_evening_before() => Story
        .Given(Hamid.Opened)
        .When(Someone.Now.At.AddHours(-8), Enters)
        .ThenRefused(new NightGoesOn(Someone.Today.AddDays(-1)));

    [Fact]
    public void Until_six_the_evening_is_named_and_from_six_on_the_day_is_taken()
    {
        var story = Story.Given(Hamid.Opened);

        story.When(Someone.Now.At.AddHours(-4).AddMinutes(-1), Enters).ThenRefused(new NightGoesOn(Someone.Today.AddDays(-1)));
        story.When(Someone.Now.At.AddHours(-4).AddMinutes(-1), Enters with { On = Someone.Today.AddDays(1) }).ThenRefused(new InTheFuture());
        Assert.Equal(Someone.Today.AddDays(-1), Entered(story.Then(Someone.Now.At.AddHours(-8), Enters with { On = Someone.Today.AddDays(-1) })));
        Assert.Equal(Someone.Today, Entered(story.Then(Someone.Now.At.AddHours(-4), Enters)));
    }

    private static DateOnly Entered(Story<LifeProjectFile, LifeProjectEvent> story) => Assert.IsType<LifeProject.Open>(story.State.Project).CurrentStay!.Entered.On;

    [Fact]
    public void Sending_the_same_form_twice_enters_once() => Story
        .Given(Hamid.Opened).Then(Someone.Now.At, Enters)
        .When(Enters)
        .ThenNothing();

    [Fact]
    public void A_changed_form_under_the_same_stay_is_refused_rather_than_lost() => Story
        .Given(Hamid.Opened).Then(Someone.Now.At, Enters)
        .When(Enters with { Place = "The room by the door" })
        .ThenRefused(new ActRecordedDifferently());

    [Fact]
    public void Nobody_stays_in_two_places() => Story
        .Given(Hamid.Opened, Hamid.InTheDormitory)
        .When(Enters with { Act = Hamid.Visit })
        .ThenRefused(new StayIsOpen(Hamid.InTheDormitory.On));

    [Fact]
    public void A_stay_cannot_begin_inside_an_earlier_one() => Story
        .Given(Hamid.Opened, Hamid.InTheDormitory, Hamid.LeftTheDormitory)
        .When(Enters with { Act = Hamid.Visit, On = Someone.Today.AddDays(-1) })
        .ThenRefused(new EarlierStayLasted(Someone.Today));

    [Fact]
    public void Nobody_enters_tomorrow_before_birth_or_so_long_ago_that_it_was_mistyped()
    {
        var story = Story.Given(Hamid.Opened);
        story.When(Enters with { On = Someone.Today.AddDays(1) }).ThenRefused(new InTheFuture());
        story.When(Enters with { On = Hamid.Birthday.AddDays(-1) }).ThenRefused(new BeforeBirth());
        story.When(Enters with { On = Someone.Today.AddYears(-16) }).ThenRefused(new TooLongAgo(15));
    }

    [Fact]
    public void What_a_kind_of_stay_requires_must_be_there_first()
    {
        var enters = Enters with { Kind = "host-family", Centre = null, Place = "With the baker" };

        Story.Given(Hamid.Opened).When(enters).ThenRefused(new SomethingIsMissing("winter-house.requirement.visited", "act"));
        Story.Given(Hamid.Opened, Hamid.Had("visit", Hamid.Visit, Someone.Now.At)).When(enters).Then(
            new StayEntered(Hamid.Entry, "host-family", Centre: null, "With the baker", Someone.Today),
            Hamid.Counted(Hamid.Entry, "hosted", Someone.Now.At));
    }

    [Fact]
    public void A_stay_in_a_centre_names_one_of_the_cell_s_own()
    {
        Story.Given(Hamid.Opened).When(Enters with { Centre = null }).ThenRefused(new NotOneOfThose("Centre"));
        Assert.Equal(new NotOneOfThose("Centre"), Shape.FaultIn(Enters, SocialWatch.Kernel.Cells.CellProfile.None));
    }

    [Fact]
    public void A_stay_nobody_knows_is_refused() => Story.Given(Hamid.Opened).When(Enters with { Kind = "hotel" }).ThenRefused(new NoSuchStayKind());
}
