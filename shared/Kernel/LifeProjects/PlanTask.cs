using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>A worker promises to do something by a day.</summary>
[CommandName("life-project.plan-task.v1")]
public sealed record PlanTask(TaskId Task, [property: Typed(300)] string What, DateOnly DueOn, [property: Colleague] WorkerId Worker) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp)
    {
        var planned = new TaskPlanned(Task, What, DueOn, Worker);

        return open switch
        {
            _ when open.Tasks.TryGetValue(Task, out var earlier) => earlier.AsPlanned == planned ? AlreadyDone : Refuse(new TaskPlannedDifferently()),
            _ when DueOn < stamp.Today => Refuse(new DueDateInThePast()),
            _ => Accept(planned),
        };
    }
}
