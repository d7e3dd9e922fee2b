using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>Life projects for pages and devices. One is opened only for a person the cell knows, and only under the id that follows from the two.</summary>
internal sealed class LifeProjectsDoor(
    IAggregates<LifeProjectFile, LifeProjectEvent> projects, IAggregates<Person, PersonEvent> people, IAggregates<Round, RoundEvent> rounds, ICellDirectory cells,
    IWorkerNames workers) : ILifeProjects
{
    public async Task<Answer> Do(LifeProjectId project, LifeProjectCommand command, OperationId operation, Asker asker)
    {
        if (command is OpenLifeProject or OpenFromSheet)
        {
            var (person, wanted) = command is OpenFromSheet told ? (told.Person, told.Programme) : command is OpenLifeProject asked ? (asked.Person, asked.Programme) : default;
            if (LifeProjectIds.Of(person, wanted ?? "") != project
                || (await people.Read(person.Value, asker))?.State is not Person.Known known)
            {
                return new Answer.Refused(new NothingHere());
            }

            // Asked before the file is: the same answer whether the person is in it or not.
            switch ((await cells.Of(asker.Cell)).Book.Find(wanted ?? ""))
            {
                case null:
                    return new Answer.Refused(new ProgrammeNotInstalled(wanted ?? ""));
                case var programme when !asker.MayKnowOf(programme):
                    return new Answer.Refused(new NothingHere());
            }

            // Whether somebody is a minor is not left to who fills in the form.
            command = command switch
            {
                OpenLifeProject opening => opening with { BornOn = opening.BornOn ?? known.BornOn, Age = known.Age },
                OpenFromSheet sheet => sheet with { BornOn = known.BornOn, Age = known.Age },
                _ => command,
            };
        }

        if (command is RecordAct { Round: { } round } act && round != default && await FaultIn(round, act.At, asker) is { } fault)
        {
            return new Answer.Refused(fault);
        }

        return await Outsider(project, command, asker) is { } field
            ? new Answer.Refused(new NotOneOfThose(field))
            : await projects.Do(project.Value, command, operation, asker);
    }

    /// <summary>An act done on a round was done while that round was out.</summary>
    private async Task<Refusal?> FaultIn(RoundId round, DateTimeOffset at, Asker asker) => (await rounds.Read(round.Value, asker))?.State switch
    {
        null => new NotOneOfThose(nameof(RecordAct.Round)),
        { Gone: null } => new RoundNotUnderWay(),
        { Gone.StartedAt: var start } when at < start => new BeforeTheRound(start),
        Round.Closed { How.At: var end } when at > end => new AfterTheRound(end),
        _ => null,
    };

    public async Task<LifeProjectRecord?> Read(LifeProjectId project, Asker asker) =>
        await projects.Read(project.Value, asker) is { State.Project: not LifeProject.NotOpened } seen ? HiddenPlaces.For(asker, new LifeProjectRecord(project, seen.State, seen.History)) : null;

    /// <summary>The field that gives something of a secret programme to a colleague who may not know of it.</summary>
    private async Task<string?> Outsider(LifeProjectId project, LifeProjectCommand command, Asker asker)
    {
        var named = Shape.ColleaguesIn(command).Where(one => one.Worker != asker.Worker).ToList();
        var programme = named.Count == 0 ? null
            : command is OpenLifeProject opening ? (await cells.Of(asker.Cell)).Book.Find(opening.Programme ?? "") is { IsSecret: true } secret ? secret.Id : null
            : (await projects.Read(project.Value, asker))?.State is { Opening: { } opened } file && file.KeepsSecret(opened) ? opened.Programme : null;
        if (programme is null)
        {
            return null;
        }

        var team = (await workers.Of(asker.Cell)).Where(colleague => colleague.IsInTeamOf(programme)).Select(colleague => colleague.Id).ToHashSet();
        return named.Where(one => !team.Contains(one.Worker)).Select(one => one.Field).FirstOrDefault();
    }
}
