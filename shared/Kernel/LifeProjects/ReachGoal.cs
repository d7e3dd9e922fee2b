using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>What was agreed has been reached.</summary>
[CommandName("life-project.reach-goal.v1")]
public sealed record ReachGoal(GoalId Goal, DateOnly ReachedOn) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        open.Goals.GetValueOrDefault(Goal)?.Status switch
        {
            null => Refuse(new NoSuchGoal()),
            GoalStatus.Reached or GoalStatus.Dropped => Refuse(new GoalNotActive()),
            _ when ReachedOn > stamp.Today => Refuse(new InTheFuture()),
            _ when ReachedOn.Year < stamp.Today.Year - RecordAct.YearsBack => Refuse(new TooLongAgo(RecordAct.YearsBack)),
            _ => Accept(new GoalReached(Goal, ReachedOn)),
        };
}
