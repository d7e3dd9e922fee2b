using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>What was promised is not needed any more.</summary>
[CommandName("life-project.cancel-task.v1")]
public sealed record CancelTask(TaskId Task, [property: Typed(500)] string Why) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        open.Tasks.GetValueOrDefault(Task)?.Status switch
        {
            null => Refuse(new NoSuchTask()),
            TaskStatus.Planned => Accept(new TaskCancelled(Task, Why)),
            _ => Refuse(new TaskNotPlanned()),
        };
}
