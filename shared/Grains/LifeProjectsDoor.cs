using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>Life projects for pages and devices. One is opened only for a person the cell knows, and only under the id that follows from the two.</summary>
internal sealed class LifeProjectsDoor(IAggregates<LifeProjectFile, LifeProjectEvent> projects, IAggregates<Person, PersonEvent> people) : ILifeProjects
{
    public async Task<Answer> Do(LifeProjectId project, LifeProjectCommand command, OperationId operation, Asker asker)
    {
        if (command is OpenLifeProject opening)
        {
            if (LifeProjectIds.Of(opening.Person, opening.Programme ?? "") != project
                || (await people.Read(opening.Person.Value, asker))?.State is not Person.Known known)
            {
                return new Answer.Refused(new NothingHere());
            }

            // Whether somebody is a minor is not left to who fills in the form.
            command = opening with { BornOn = opening.BornOn ?? known.BornOn, Age = known.Age };
        }

        // The operational day is read from the offset, and a device may send any. A moment that was never given is left to the door.
        var onMoroccosWall = command is RecordAct { At.Year: > 1900 and < 9999 } act ? act with { At = MoroccoTime.Local(act.At) } : command;
        return await projects.Do(project.Value, onMoroccosWall, operation, asker);
    }

    public async Task<LifeProjectRecord?> Read(LifeProjectId project, Asker asker) =>
        await projects.Read(project.Value, asker) is { } seen ? new LifeProjectRecord(project, seen.State, seen.History) : null;
}
