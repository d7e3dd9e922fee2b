using System.Collections.Immutable;
using SocialWatch.Kernel;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>
/// Somebody met without a name is recognised: the round decides, once, and the life project takes the history over. What is
/// left undone between the two is done by <see cref="RecognitionWatch"/>.
/// </summary>
internal sealed class Recognitions(IAggregates<Round, RoundEvent> rounds, ILifeProjects projects)
{
    private static readonly HashSet<Permission> Meeting = [Permission.MeetPeople];

    public async Task<Answer> Ask(RoundId round, RecogniseEncounter command, OperationId operation, Asker asker)
    {
        if (await EncounterOf(round, command.Encounter, asker) is { } encounter)
        {
            if (await projects.Read(LifeProjectIds.Of(command.Person, encounter.Met.Programme), asker) is not { File.Project: var project } || StandingOf(project) is not { } standing)
            {
                return new Answer.Refused(new NoLifeProjectThere(encounter.Met.Programme));
            }

            // Under which category the acts are counted is not left to who fills in the form.
            command = command with { Category = standing.Opening.Category, Stage = standing.Stage };
        }

        return await Then(round, command.Encounter, await rounds.Do(round.Value, command, operation, asker), asker);
    }

    public async Task<Answer> Ask(RoundId round, TakeBackRecognition command, OperationId operation, Asker asker)
    {
        var project = (await EncounterOf(round, command.Encounter, asker))?.As?.LifeProject;
        var answer = await rounds.Do(round.Value, command, operation, asker);
        if (answer is Answer.Done && project is { } formerly)
        {
            await Detach(formerly, command.Encounter, asker);
        }

        return answer;
    }

    /// <summary>Brings a life project up to what the round says of one encounter. Harmless when it is.</summary>
    public async Task Attach(RoundId round, EncounterId id, Asker asker)
    {
        if (await EncounterOf(round, id, asker) is { As: { } known, Met: var met } encounter)
        {
            ImmutableArray<AttachedAct> acts = [.. encounter.Acts.Select(act => new AttachedAct(act.Act, act.Kind, act.Approach, act.Answer, act.Quantity))];
            await projects.Do(known.LifeProject, new AttachEncounter(round, id, met.At, met.Commune, met.Place, met.Seen, acts), OperationId.New(), asker with { May = Meeting });
        }
    }

    public Task<Answer> Detach(LifeProjectId project, EncounterId encounter, Asker asker) =>
        projects.Do(project, new DetachEncounter(encounter), OperationId.New(), asker with { May = Meeting });

    private async Task<Answer> Then(RoundId round, EncounterId encounter, Answer answer, Asker asker)
    {
        if (answer is Answer.Done)
        {
            await Attach(round, encounter, asker);
        }

        return answer;
    }

    private async Task<Encounter?> EncounterOf(RoundId round, EncounterId encounter, Asker asker) =>
        (await rounds.Read(round.Value, asker))?.State.Gone?.Encounters.GetValueOrDefault(encounter);

    private static LifeProject.Open? StandingOf(LifeProject project) => project switch
    {
        LifeProject.Open open => open,
        LifeProject.Closed closed => closed.Last,
        _ => null,
    };
}
