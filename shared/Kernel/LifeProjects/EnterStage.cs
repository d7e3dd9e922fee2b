using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The person goes on to another stage of the pathway.</summary>
[CommandName("life-project.enter-stage.v1")]
public sealed record EnterStage([property: Typed(100)] string Stage) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp)
    {
        if (open.Stage == Stage)
        {
            return AlreadyDone;
        }

        return (rules.Pathway.Find(Stage), rules.Pathway.Between(open.Stage, Stage)) switch
        {
            (null, _) => Refuse(new NoSuchStage()),
            (_, null) => Refuse(new NoSuchMove()),
            ({ } next, { } move) => Missing.For(move, open, own, rules) is { } missing
                ? Refuse(missing)
                : Accept([new StageEntered(Stage), .. Clocks.Leaving(open.Stage, next, open, rules, stamp.At)]),
        };
    }
}
