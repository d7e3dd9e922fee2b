using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.LifeProjects;

/// <summary>The worker has done what was promised.</summary>
[CommandName("life-project.finish-task.v1")]
public sealed record FinishTask(TaskId Task) : OpenProjectCommand
{
    protected override Decision<LifeProjectEvent> Decide(LifeProject.Open open, ProgrammeFacts own, ProgrammeRules rules, Stamp stamp) =>
        open.Tasks.GetValueOrDefault(Task)?.Status switch
        {
            null => Refuse(new NoSuchTask()),
            TaskStatus.Planned => Accept(new TaskDone(Task)),
            TaskStatus.Done => AlreadyDone,
            _ => Refuse(new TaskNotPlanned()),
        };
}
