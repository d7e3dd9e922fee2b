using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class RequirementTests
{
    private static readonly Move ToHome = WinterHouse.Rules.Pathway.Between("plan", "home")!;

    [Fact]
    public void The_screen_is_told_all_that_is_still_missing_in_the_order_of_the_pathway() =>
        Assert.Equal(["needs-judged", "goal-agreed", "serious-needs-have-goals"], MissingAfter(Hamid.Needs("papers", Severity.Serious)));

    [Fact]
    public void What_is_there_is_not_asked_for_again() =>
        Assert.Empty(MissingAfter(Hamid.Needs("sleep", Severity.None), Hamid.Needs("papers", Severity.Serious), Hamid.WantsPapers));

    [Fact]
    public void Every_way_out_of_planning_asks_for_the_serious_needs_whatever_the_module_says() =>
        Assert.Equal([new SeriousNeedsHaveGoals()], Missing.RequiredBy(new Move("plan", "roof"), WinterHouse.Rules));

    [Fact]
    public void A_need_that_was_judged_again_and_is_not_serious_any_more_asks_for_no_goal() =>
        Assert.DoesNotContain("serious-needs-have-goals", MissingAfter(Hamid.Needs("papers", Severity.Serious), Hamid.Needs("papers", Severity.Some)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_clock_that_was_met_late_was_met(bool inTime)
    {
        var open = Opened([new ClockStarted("settled", Someone.OnDay(0), Someone.OnDay(14)), new ClockMet("settled", Someone.OnDay(inTime ? 3 : 20))]);

        Assert.True(new ClockWasMet("settled").IsMet(open, NoFacts.Instance));
        Assert.False(new ClockWasMet("doctor").IsMet(open, NoFacts.Instance));
    }

    [Fact]
    public void An_act_with_a_form_of_its_own_is_supplied_there()
    {
        Assert.Equal("enter-stay", new ActDone("housed", "hosted").PanelIn(WinterHouse.Rules));
        Assert.Equal("enter-stay", new ActDone("housed", "hosted", "taken-in").PanelIn(WinterHouse.Rules));
        Assert.Equal("act", new ActDone("met", "hosted", "visit").PanelIn(WinterHouse.Rules));
        Assert.Equal("record-night", new SafeguardTaken(new Safeguard("judge", "winter-house", "winter-night", TimeSpan.FromDays(1))).PanelIn(WinterHouse.Rules));
        Assert.Equal("act", new ClockWasMet("settled").PanelIn(WinterHouse.Rules));
        Assert.Equal("record-night", new ClockWasMet("first-answer").PanelIn(WithFirstAnswer("winter-night")));
        Assert.Equal("act", new ClockWasMet("first-answer").PanelIn(WithFirstAnswer("winter-night", "visit")));
    }

    [Fact]
    public void The_refusal_sends_there_too()
    {
        var pathway = WinterHouse.Rules.Pathway with { Moves = [new Move("met", "roof", new ActDone("housed", "hosted"))] };
        var file = LifeProjectFile.New(new ProgrammeBook(WinterHouse.Book.Programmes.SetItem("winter-house", WinterHouse.Rules with { Pathway = pathway }))).Evolve(Hamid.Opened, Someone.Now);

        var refused = Assert.IsType<Decision<LifeProjectEvent>.Refused>(new EnterStage("roof").Decide(file, Someone.Now));

        Assert.Equal(new SomethingIsMissing("winter-house.requirement.housed", "enter-stay"), refused.Why);
    }

    private static ProgrammeRules WithFirstAnswer(params string[] metBy)
    {
        var met = new Stage("met", StageKind.Identification, new ClockRule("first-answer", TimeSpan.FromDays(1), TimeSpan.Zero, [.. metBy]));
        return WinterHouse.Rules with { Pathway = WinterHouse.Rules.Pathway with { Stages = [met, .. WinterHouse.Rules.Pathway.Stages.Skip(1)] } };
    }

    [Fact]
    public void A_programme_may_ask_for_what_it_alone_knows() => Story
        .Given(Hamid.Opened, Hamid.AtHome, new KeyHandedOut())
        .When(new CloseLifeProject(OutcomeKind.FamilyReintegration, Someone.Today, Note: null))
        .ThenRefused(new SomethingIsMissing("winter-house.requirement.key-taken-back", "key"));

    [Fact]
    public void A_programme_s_own_command_sees_its_own_facts() => Story
        .Given(Hamid.Opened, new KeyHandedOut())
        .When(new HandOutKey())
        .ThenNothing();

    [Fact]
    public void A_command_of_another_programme_is_refused()
    {
        var elsewhere = WinterHouse.Rules with { NoFactsYet = NoFacts.Instance };
        var file = LifeProjectFile.New(new ProgrammeBook(WinterHouse.Book.Programmes.SetItem("winter-house", elsewhere))).Evolve(Hamid.Opened, Someone.Now);

        var refused = Assert.IsType<Decision<LifeProjectEvent>.Refused>(new HandOutKey().Decide(file, Someone.Now));

        Assert.Equal(new NotOfThisProgramme("winter-house"), refused.Why);
    }

    private static IEnumerable<string> MissingAfter(params LifeProjectEvent[] events) =>
        Missing.In(ToHome, Opened(events), NoFacts.Instance, WinterHouse.Rules).Select(requirement => requirement.Id);

    private static LifeProject.Open Opened(LifeProjectEvent[] events) => Assert.IsType<LifeProject.Open>(Story.Given([Hamid.Opened, .. events]).State.Project);
}
