using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.Pathways;

public class StayFaultsTests
{
    private static readonly ProgrammeRules Sound = WinterHouse.Rules;
    private static readonly StayKind Dormitory = Sound.Stay("dormitory")!;

    [Fact]
    public void Acts_that_nobody_declared_or_that_are_recorded_elsewhere_are_found() => Assert.Equal(
        [
            "The stay \"cave\" names the act \"crawl\", which does not exist.",
            "The stay \"cave\" names the act \"meal\", which must be recorded on \"record-night\" alone.",
            "The stay \"tent\" names the act \"bed\", which must be recorded on \"enter-stay\" alone.",
            "The stay \"tent\" names the act \"taken-in\", which must be recorded on \"record-night\" alone.",
        ],
        Faults(new StayKind("cave", "crawl", "meal"), new StayKind("tent", "bed", "taken-in")));

    [Fact]
    public void No_stay_and_no_step_is_declared_twice() => Assert.Equal(
        [
            "The stay \"dormitory\" is declared 2 times.",
            "The protocol step \"nurse\" of the stay \"dormitory\" is declared 2 times.",
        ],
        Faults(Dormitory, Dormitory with { Protocol = [Dormitory.Protocol[1], Dormitory.Protocol[1]] }));

    [Fact]
    public void A_step_without_time_to_do_it_is_found() => Assert.Equal(
        [
            "The protocol step \"hasty\" of the stay \"dormitory\" leaves no time to do it.",
            "The protocol step \"restless\" of the stay \"dormitory\" leaves no time to do it.",
        ],
        Faults(Dormitory with
        {
            Protocol = [new ProtocolStep("hasty", Approach.Legal, TimeSpan.Zero), new ProtocolStep("restless", Approach.Legal, TimeSpan.FromDays(1), TimeSpan.FromDays(-1))],
        }));

    [Fact]
    public void A_requirement_names_stays_that_exist()
    {
        Assert.Equal(["A requirement names the stay \"castle\", which does not exist."], Faults(new StayedThisCycle("dormitory", "castle"), Dormitory));
        Assert.Equal(["A requirement asks for a stay; the programme has none."], Faults(new StayedThisCycle()));
    }

    [Fact]
    public void What_a_stay_requires_is_looked_at_like_any_requirement() => Assert.Equal(
        ["A requirement or clock names the act \"lullaby\", which does not exist."],
        Faults(Dormitory with { Requires = [new ActDone("sung", "lullaby")] }));

    [Fact]
    public void The_names_of_care_clocks_are_kept_for_care() => Assert.Equal(
        ["The clock \"protocol.nurse\" has a name that is kept for care protocols."],
        PathwayFaults.In(Sound with
        {
            Pathway = Sound.Pathway with { Stages = [.. Sound.Pathway.Stages.Select(stage => stage.Id == "plan" ? stage with { Starts = [new ClockRule("protocol.nurse", TimeSpan.FromDays(1), TimeSpan.Zero, ["meal"])] } : stage)] },
        }));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_stay_of_a_named_kind_in_this_cycle_is_what_is_asked_for(bool thisCycle)
    {
        var open = Assert.IsType<LifeProject.Open>(Story.Given([LifeProjects.Hamid.Opened, LifeProjects.Hamid.InTheDormitory,
            .. thisCycle ? Array.Empty<LifeProjectEvent>() : [LifeProjects.Hamid.LeftTheDormitory, LifeProjects.Hamid.Left, LifeProjects.Hamid.Back]]).State.Project);

        Assert.Equal(thisCycle, new StayedThisCycle().IsMet(open, NoFacts.Instance));
        Assert.Equal(thisCycle, new StayedThisCycle("host-family", "dormitory").IsMet(open, NoFacts.Instance));
        Assert.False(new StayedThisCycle("host-family").IsMet(open, NoFacts.Instance));
    }

    private static IReadOnlyList<string> Faults(params StayKind[] stays) => PathwayFaults.In(Sound with { Stays = [.. stays] });

    private static IReadOnlyList<string> Faults(Requirement asked, params StayKind[] stays) => PathwayFaults.In(Sound with
    {
        Stays = [.. stays],
        Pathway = Sound.Pathway with { Moves = [.. Sound.Pathway.Moves, new Move("plan", "met", asked)] },
    });
}
