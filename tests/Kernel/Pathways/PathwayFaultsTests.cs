using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Tests.Kernel.Pathways;

public class PathwayFaultsTests
{
    private static readonly ProgrammeRules Sound = WinterHouse.Rules;
    private static readonly Outcome Left = new(OutcomeKind.Left, []);

    [Fact]
    public void A_sound_programme_has_no_fault() => Assert.Empty(PathwayFaults.In(Sound));

    [Fact]
    public void A_pathway_needs_a_stage() => OneFault(
        Sound with { Pathway = new Pathway([], []), Outcomes = [Left] },
        "The pathway has no stage.");

    [Fact]
    public void From_every_stage_some_way_leads_to_an_end() => OneFault(
        Sound with { Outcomes = [new Outcome(OutcomeKind.Left, ["met"])], Pathway = new Pathway([Stage("met"), Stage("cellar")], [new Move("met", "cellar")]) },
        "From the stage \"cellar\" no closing outcome can be reached.");

    [Fact]
    public void A_circle_without_an_end_is_a_dead_end_for_all_in_it() => Assert.Equal(
        2,
        PathwayFaults.In(Sound with
        {
            Outcomes = [new Outcome(OutcomeKind.Left, ["met"])],
            Pathway = new Pathway([Stage("met"), Stage("one"), Stage("other")], [new Move("met", "one"), new Move("one", "other"), new Move("other", "one")]),
        }).Count);

    [Fact]
    public void Every_stage_can_be_reached() => OneFault(
        WithPathway([.. Sound.Pathway.Stages, Stage("tower")], Sound.Pathway.Moves),
        "The stage \"tower\" cannot be reached.");

    [Fact]
    public void Names_that_nobody_declared_are_found() => Assert.Equal(
        [
            "A move names the stage \"tower\", which does not exist.",
            "An outcome names the stage \"cellar\", which does not exist.",
            "A requirement or clock names the act \"haircut\", which does not exist.",
            "A requirement or clock names the act \"shower\", which does not exist.",
            "A requirement or clock names the act \"lullaby\", which does not exist.",
            "A requirement names the clock \"noon\", which does not exist.",
        ],
        PathwayFaults.In(Sound with
        {
            Pathway = new Pathway(
                [.. Sound.Pathway.Stages.Select(stage => stage.Id == "plan" ? stage with { Starts = [new ClockRule("nap", TimeSpan.FromHours(1), TimeSpan.Zero, ["lullaby"])] } : stage)],
                [.. Sound.Pathway.Moves, new Move("plan", "tower"), new Move("home", "met", new ActDone("clean", "haircut"), new ClockWasMet("noon"))]),
            Outcomes = [Left, new Outcome(OutcomeKind.Transferred, ["cellar"], new ActDone("washed", "shower"))],
        }));

    [Fact]
    public void Nothing_is_declared_twice() => Assert.Equal(
        [
            "The stage \"plan\" is declared 2 times.",
            "The move \"met\" to \"plan\" is declared 2 times.",
            "The act \"meal\" is declared 2 times.",
            "The need \"sleep\" is declared 2 times.",
            "The outcome \"Left\" is declared 2 times.",
            "The category \"elderly\" is declared 2 times.",
            "The clock \"doctor\" is declared 3 times.",
        ],
        PathwayFaults.In(Sound with
        {
            Pathway = new Pathway(
                [.. Sound.Pathway.Stages, new Stage("plan", StageKind.Planning, Clock("doctor", 1, 0), Clock("doctor", 1, 0))],
                [.. Sound.Pathway.Moves, new Move("met", "plan")]),
            Acts = [.. Sound.Acts, Sound.Act("meal")!],
            Needs = [.. Sound.Needs, Sound.Needs[0]],
            Outcomes = [.. Sound.Outcomes, Left],
            Categories = [.. Sound.Categories, "elderly"],
        }));

    [Fact]
    public void What_nobody_could_ever_fulfil_is_found() => Assert.Equal(
        [
            "The clock \"hasty\" is over before it opens.",
            "The requirement \"nothing\" names no act and can never be met.",
            "A requirement asks for 4 judged needs; the programme has 3.",
        ],
        PathwayFaults.In(WithPathway(
            [.. Sound.Pathway.Stages.Select(stage => stage.Id == "plan" ? stage with { Starts = [Clock("hasty", 1, 2)] } : stage)],
            [.. Sound.Pathway.Moves, new Move("home", "met", new ActDone("nothing"), new NeedsJudged(4))])));

    private static void OneFault(ProgrammeRules rules, string fault) => Assert.Equal([fault], PathwayFaults.In(rules));

    private static ProgrammeRules WithPathway(System.Collections.Immutable.ImmutableArray<Stage> stages, System.Collections.Immutable.ImmutableArray<Move> moves) =>
        Sound with { Pathway = new Pathway(stages, moves) };

    private static Stage Stage(string id) => new(id, StageKind.FollowUp);

    private static ClockRule Clock(string id, int days, int opensAfter) => new(id, TimeSpan.FromDays(days), TimeSpan.FromDays(opensAfter), ["visit"]);
}
