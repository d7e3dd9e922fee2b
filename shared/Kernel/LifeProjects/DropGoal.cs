using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The person does not want it any more, or it cannot be reached.</summary>
[CommandName("life-project.drop-goal.v1")]
public sealed record DropGoal(GoalId Goal, [property: Typed(500)] string Why) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        open.Goals.GetValueOrDefault(Goal)?.Status switch
        {
            null => Refuse(new NoSuchGoal()),
            GoalStatus.Active => Accept(new GoalDropped(Goal, Why)),
            _ => Refuse(new GoalNotActive()),
        };
}
