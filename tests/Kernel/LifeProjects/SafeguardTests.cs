using System.Collections.Immutable;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;
using SocialWatch.Kernel.People;

namespace SocialWatch.Tests.Kernel.LifeProjects;

/// <summary>A girl of fourteen, and what is owed to her before anybody gives her a bed.</summary>
public class SafeguardTests
{
    private static readonly Safeguard Prosecutor = new("prosecutor", "children", "prosecutor-told", TimeSpan.FromHours(24));
    private static readonly ProgrammeRules House = WinterHouse.Rules with
    {
        Acts = [.. WinterHouse.Rules.Acts, new ActKind("prosecutor-told", Approach.Legal), new ActKind("night-in", Approach.SocioCommunity, RecordedOn: StayPanels.Enter)],
        Stays = [new StayKind("room", "night-in") { NeedsCentre = false }],
        Safeguards = [Prosecutor],
    };

    private static readonly ProgrammeBook Book = new(ImmutableDictionary<string, ProgrammeRules>.Empty.Add(House.Id, House));
    internal static readonly DateOnly Fourteen = Someone.Today.AddYears(-14);
    internal static readonly OpenLifeProject Opens = new(Hamid.Id, House.Id, "elderly", Referent: null, BornOn: null);
    internal static readonly EnterStay Bed = new(Hamid.Visit, "room", Centre: null, Place: null, Someone.Today);
    private static readonly RecordAct Told = new(Hamid.SecondVisit, "prosecutor-told", ActAnswer.Accepted, 1, Someone.Now.At, null, null, null, null, null);

    [Fact]
    public void No_minor_is_given_a_bed_before_the_prosecutor_knows()
    {
        var girl = After(Opens with { Age = AgeBand.From13To17 });
        Assert.Equal(ClockStatus.Running, Open(girl).Clocks["safeguard.prosecutor"].Status);
        Assert.Equal(new SomethingIsMissing("children.safeguard.prosecutor", "act"), Refused(girl, Bed));

        var known = After(girl, Told);
        Assert.Equal(ClockStatus.Met, Open(known).Clocks["safeguard.prosecutor"].Status);
        Assert.NotNull(Open(After(known, Bed)).CurrentStay);
    }

    [Fact]
    public void Nothing_of_it_is_asked_of_an_adult()
    {
        var man = After(Opens with { Age = AgeBand.From26To59 });
        Assert.DoesNotContain("safeguard.prosecutor", Open(man).Clocks.Keys);
        Assert.NotNull(Open(After(man, Bed)).CurrentStay);
    }

    [Fact]
    public void A_day_of_birth_says_more_than_what_one_sees()
    {
        Assert.True(Open(After(Opens with { Age = AgeBand.From18To25, BornOn = Fourteen })).IsMinor);
        Assert.False(Open(After(Opens with { Age = AgeBand.From13To17, BornOn = Someone.Today.AddYears(-18) })).IsMinor);
        Assert.True(Open(After(Opens with { BornOn = Someone.Today.AddYears(-18).AddDays(1) })).IsMinor);
    }

    [Fact]
    public void A_step_that_was_taken_by_mistake_is_owed_again()
    {
        var girl = After(Opens with { Age = AgeBand.Under13 }, Told, new WithdrawAct(Hamid.SecondVisit, "It was another girl"));
        Assert.Equal(ClockStatus.Running, Open(girl).Clocks["safeguard.prosecutor"].Status);
        Assert.IsType<SomethingIsMissing>(Refused(girl, Bed));
    }

    [Fact]
    public void In_a_new_cycle_it_is_owed_anew() => Assert.Equal(ClockStatus.Running, Open(After(
        Opens with { Age = AgeBand.Under13 }, Told, new CloseLifeProject(OutcomeKind.Left, Someone.Today, null), new ReopenLifeProject("met", "Met again"))).Clocks["safeguard.prosecutor"].Status);

    [Fact]
    public void Another_programme_takes_the_safeguards_with_the_acts_that_meet_them()
    {
        var rules = WinterHouse.Rules.With(House);
        Assert.Equal([Prosecutor], rules.Safeguards);
        Assert.NotNull(rules.Act("prosecutor-told"));
        Assert.Same(rules.Safeguards[0], rules.With(House).Safeguards.Single());
    }

    internal static LifeProjectFile After(params LifeProjectCommand[] asked) => After(LifeProjectFile.New(Book), asked);

    internal static LifeProjectFile After(LifeProjectFile file, params LifeProjectCommand[] asked) => asked.Aggregate(file, (state, command) =>
        Assert.IsType<Decision<LifeProjectEvent>.Accepted>(command.Decide(state, Someone.Now)).Events.Aggregate(state, (one, happened) => one.Evolve(happened, Someone.Now)));

    internal static Refusal Refused(LifeProjectFile file, LifeProjectCommand command) => Assert.IsType<Decision<LifeProjectEvent>.Refused>(command.Decide(file, Someone.Now)).Why;

    internal static LifeProject.Open Open(LifeProjectFile file) => Assert.IsType<LifeProject.Open>(file.Project);
}
