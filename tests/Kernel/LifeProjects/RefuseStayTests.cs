using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class RefuseStayTests
{
    private static readonly RefuseStay NotTonight = new(Hamid.Visit, "host-family", Someone.Today, "My dog may not come in");

    [Fact]
    public void A_refusal_is_remembered_with_the_person_s_words_and_counted() => Story
        .Given(Hamid.Opened)
        .When(NotTonight)
        .Then(new StayRefused(Hamid.Visit, "host-family", Someone.Today, "My dog may not come in"), Hamid.Counted(Hamid.Visit, "hosted", Someone.Now.At, answer: ActAnswer.Refused));

    [Fact]
    public void Sending_the_same_refusal_twice_counts_it_once() => Story.Given(Hamid.Opened).Then(Someone.Now.At, NotTonight).When(NotTonight).ThenNothing();

    [Fact]
    public void A_refused_bed_is_no_stay()
    {
        var open = Assert.IsType<LifeProject.Open>(Story.Given(Hamid.Opened).Then(Someone.Now.At, NotTonight).State.Project);

        Assert.False(new StayedThisCycle().IsMet(open, NoFacts.Instance));
        Assert.False(open.HasAccepted("hosted"));
    }

    [Fact]
    public void Somebody_who_stays_is_not_offered_it_again() => Story
        .Given(Hamid.Opened, Hamid.InTheDormitory)
        .When(NotTonight)
        .ThenRefused(new StayIsOpen(Hamid.InTheDormitory.On));

    [Fact]
    public void A_refusal_withdrawn_is_forgotten() => Assert.Empty(Assert.IsType<LifeProject.Open>(Story
        .Given(Hamid.Opened).Then(Someone.Now.At, NotTonight).Then(Someone.Now.At, new WithdrawAct(Hamid.Visit, "She came after all")).State.Project).RefusedStays);

    [Fact]
    public void An_act_already_used_is_refused() => Story
        .Given(Hamid.Opened, Hamid.Had("meal", Hamid.Visit, Someone.Now.At))
        .When(NotTonight)
        .ThenRefused(new ActRecordedDifferently());

    [Fact]
    public void A_refusal_of_before_the_closing_may_be_told_after_it()
    {
        var closed = Story.Given(Hamid.Opened, Hamid.Left);

        closed.When(NotTonight).Then(new StayRefused(Hamid.Visit, "host-family", Someone.Today, "My dog may not come in"), Hamid.Counted(Hamid.Visit, "hosted", Someone.Now.At, answer: ActAnswer.Refused));
        closed.Then(Someone.Now.At, NotTonight).When(NotTonight).ThenNothing();
        closed.When(Someone.OnDay(1), NotTonight with { On = Someone.Today.AddDays(1) }).ThenRefused(new LifeProjectAlreadyClosed(Someone.Today));
    }

    [Fact]
    public void Nothing_is_refused_tomorrow_or_before_birth_and_no_stay_that_nobody_knows()
    {
        var story = Story.Given(Hamid.Opened);

        story.When(NotTonight with { On = Someone.Today.AddDays(1) }).ThenRefused(new InTheFuture());
        story.When(NotTonight with { On = Hamid.Birthday.AddDays(-1) }).ThenRefused(new BeforeBirth());
        story.When(NotTonight with { Kind = "hotel" }).ThenRefused(new NoSuchStayKind());
    }
}
