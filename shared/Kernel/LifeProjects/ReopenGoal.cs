using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>A goal that was reached or dropped is worked on again.</summary>
[CommandName("life-project.reopen-goal.v1")]
public sealed record ReopenGoal(GoalId Goal, [property: Typed(500)] string Why) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        open.Goals.GetValueOrDefault(Goal)?.Status switch
        {
            null => Refuse(new NoSuchGoal()),
            GoalStatus.Active => Refuse(new GoalStillActive()),
            _ when open.ActiveGoals >= SetGoal.MostActiveGoals => Refuse(new TooManyActiveGoals(SetGoal.MostActiveGoals)),
            _ => Accept(new GoalReopened(Goal, Why)),
        };
}
