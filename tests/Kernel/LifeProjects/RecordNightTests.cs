using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.LifeProjects;

public class RecordNightTests
{
    private static readonly RecordNight SleepsHere = new(Hamid.FirstNight, Someone.Today);

    private static readonly Story<LifeProjectFile, LifeProjectEvent> Staying = Story.Given(Hamid.Opened, Hamid.InTheDormitory);

    [Fact]
    public void A_night_stands_in_the_ledger_once() => Staying
        .When(SleepsHere)
        .Then(new NightSpent(Hamid.FirstNight, Hamid.Entry, Someone.Today), Hamid.Counted(Hamid.FirstNight, "winter-night", Someone.Now.At, Someone.Centre));

    [Fact]
    public void Sending_the_same_form_twice_counts_one_night() => Staying.Then(Someone.Now.At, SleepsHere).When(SleepsHere).ThenNothing();

    [Fact]
    public void A_second_worker_cannot_count_the_same_night() => Staying.Then(Someone.Now.At, SleepsHere)
        .When(SleepsHere with { Act = Hamid.Visit })
        .ThenRefused(new NightAlreadyCounted(Someone.Today));

    [Fact]
    public void After_midnight_it_is_the_night_that_began_the_evening_before()
    {
        var atTwo = Someone.Now.At.AddHours(-8);

        Staying.When(atTwo, SleepsHere).ThenRefused(new NightGoesOn(Someone.Today.AddDays(-1)));
        Staying.When(atTwo, SleepsHere with { Night = Someone.Today.AddDays(1) }).ThenRefused(new InTheFuture());
        Staying.When(atTwo, SleepsHere with { Night = Someone.Today.AddDays(-1) })
            .Then(new NightSpent(Hamid.FirstNight, Hamid.Entry, Someone.Today.AddDays(-1)), Hamid.Counted(Hamid.FirstNight, "winter-night", atTwo, Someone.Centre));
    }

    [Fact]
    public void A_night_outside_every_stay_is_refused()
    {
        Story.Given(Hamid.Opened).When(SleepsHere).ThenRefused(new NoStayThatNight(Someone.Today));
        Staying.When(SleepsHere with { Night = Hamid.InTheDormitory.On.AddDays(-1) }).ThenRefused(new NoStayThatNight(Hamid.InTheDormitory.On.AddDays(-1)));
    }

    [Fact]
    public void The_night_of_leaving_is_slept_elsewhere() => Staying.And(Hamid.LeftTheDormitory).When(SleepsHere).ThenRefused(new NoStayThatNight(Someone.Today));

    [Fact]
    public void A_night_forgotten_is_written_down_after_the_stay_on_its_own_day() => Staying.And(Hamid.LeftTheDormitory)
        .When(SleepsHere with { Night = Someone.Today.AddDays(-1) })
        .Then(
            new NightSpent(Hamid.FirstNight, Hamid.Entry, Someone.Today.AddDays(-1)),
            Hamid.Counted(Hamid.FirstNight, "winter-night", Someone.OnDay(-1).AddHours(2), Someone.Centre));

    [Fact]
    public void A_night_of_the_last_stay_may_be_told_after_the_closing()
    {
        var closed = Staying.And(Hamid.LeftTheDormitory, Hamid.Left);
        var forgotten = SleepsHere with { Night = Someone.Today.AddDays(-1) };

        closed.When(forgotten).Then(
            new NightSpent(Hamid.FirstNight, Hamid.Entry, Someone.Today.AddDays(-1)),
            Hamid.Counted(Hamid.FirstNight, "winter-night", Someone.OnDay(-1).AddHours(2), Someone.Centre));
        closed.Then(Someone.Now.At, forgotten).When(forgotten).ThenNothing();
        closed.Then(Someone.Now.At, forgotten).When(forgotten with { Act = Hamid.Visit }).ThenRefused(new NightAlreadyCounted(forgotten.Night));
        Assert.Equal(1, Assert.IsType<LifeProject.Closed>(closed.Then(Someone.Now.At, forgotten).State.Project).Last.NightsThisCycle);
        closed.When(SleepsHere).ThenRefused(new LifeProjectAlreadyClosed(Someone.Today));
    }

    [Fact]
    public void Told_after_the_closing_it_meets_no_clock_any_more()
    {
        var met = new Stage("met", StageKind.Identification, new ClockRule("first-answer", TimeSpan.FromDays(1), TimeSpan.Zero, ["winter-night"]));
        var rules = WinterHouse.Rules with { Pathway = WinterHouse.Rules.Pathway with { Stages = [met, .. WinterHouse.Rules.Pathway.Stages.Skip(1)] } };
        LifeProjectEvent[] told = [Hamid.Opened, Hamid.FirstAnswerDue with { OpensAt = Someone.OnDay(-3), DueAt = Someone.OnDay(-2) }, new ClockPassed("first-answer"), Hamid.InTheDormitory, Hamid.LeftTheDormitory];
        var open = told.Aggregate(LifeProjectFile.New(new ProgrammeBook(WinterHouse.Book.Programmes.SetItem(rules.Id, rules))), (file, happened) => file.Evolve(happened, Someone.Now));
        var forgotten = SleepsHere with { Night = Someone.Today.AddDays(-1) };

        Assert.Contains(Events(forgotten, open), happened => happened is ClockMet);
        Assert.DoesNotContain(Events(forgotten, open.Evolve(Hamid.Left, Someone.Now)), happened => happened is ClockMet);
    }

    private static IReadOnlyList<LifeProjectEvent> Events(RecordNight asked, LifeProjectFile file) => Assert.IsType<Decision<LifeProjectEvent>.Accepted>(asked.Decide(file, Someone.Now)).Events;

    [Fact]
    public void A_night_of_an_earlier_cycle_waits_until_the_file_is_open_again() => Staying.And(Hamid.LeftTheDormitory, Hamid.Left, Hamid.Back, Hamid.Left)
        .When(SleepsHere with { Night = Someone.Today.AddDays(-1) })
        .ThenRefused(new LifeProjectAlreadyClosed(Someone.Today));

    [Fact]
    public void A_night_of_the_first_cycle_told_in_the_second_belongs_to_the_first()
    {
        var open = Assert.IsType<LifeProject.Open>(Staying.And(Hamid.LeftTheDormitory, Hamid.Left, Hamid.Back)
            .Then(Someone.Now.At, SleepsHere with { Night = Someone.Today.AddDays(-1) }).State.Project);

        Assert.Equal((1, 0), (open.Nights.Count, open.NightsThisCycle));
    }

    [Fact]
    public void A_night_withdrawn_may_be_counted_again() => Staying.Then(Someone.Now.At, SleepsHere).Then(Someone.Now.At, new WithdrawAct(Hamid.FirstNight, "Wrong evening"))
        .When(SleepsHere with { Act = Hamid.Visit })
        .Then(new NightSpent(Hamid.Visit, Hamid.Entry, Someone.Today), Hamid.Counted(Hamid.Visit, "winter-night", Someone.Now.At, Someone.Centre));

    [Fact]
    public void Where_nights_are_not_counted_none_is() => Story.Given(Hamid.Opened, Hamid.InTheDormitory with { Kind = "host-family" })
        .When(SleepsHere)
        .ThenRefused(new NightsNotCounted());
}
