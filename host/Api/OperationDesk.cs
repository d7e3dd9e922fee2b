using System.Text.Json;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Campaigns;
using SocialWatch.Kernel.LifeProjects;
using SocialWatch.Kernel.People;
using SocialWatch.Kernel.Street;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Host.Api;

/// <summary>Takes what devices send through the same door as the pages: no rule exists twice.</summary>
internal sealed class OperationDesk(
    CommandCatalogue commands, ILifeProjects projects, IAggregates<Person, PersonEvent> people, IStreet street, ICampaigns campaigns, Words words, ILogger<OperationDesk> log)
{
    /// <summary>One after another for one target, side by side for different ones.</summary>
    public async Task<OperationAnswers> Take(IReadOnlyList<Operation> operations, Asker asker)
    {
        var answers = new OperationAnswer[operations.Count];
        // What is named must be there before it is named: people before life projects, rounds before what is done on them.
        var lanes = operations.Select((operation, place) => (operation, place)).GroupBy(one => LaneOf(commands.Find(one.operation.Command))).OrderBy(lane => lane.Key);

        foreach (var lane in lanes)
        {
            await Task.WhenAll(lane.GroupBy(one => one.operation.Target).Select(async target =>
            {
                foreach (var (operation, place) in target)
                {
                    answers[place] = await Take(operation, asker);
                }
            }));
        }

        return new OperationAnswers(answers);
    }

    private static int LaneOf(Type? command) => command switch
    {
        not null when command.IsAssignableTo(typeof(PersonCommand)) => 0,
        // Somebody is recognised only once their life project is there.
        not null when command == typeof(RecogniseEncounter) => 4,
        not null when command == typeof(CloseRound) => 3,
        not null when command.IsAssignableTo(typeof(RoundCommand)) => 1,
        _ => 2,
    };

    private async Task<OperationAnswer> Take(Operation operation, Asker asker)
    {
        if (commands.Find(operation.Command) is not { } type)
        {
            return NotUnderstood(operation, "unknown-command", words.Say("api.unknown-command", ("Command", Short(operation.Command))));
        }

        try
        {
            return operation.Data.ValueKind is JsonValueKind.Object && operation.Data.Deserialize(type, EventJson.Whole) is { } command
                ? Answered(operation, await Ask(operation, command, asker))
                : NotUnderstood(operation, "broken-data", words["api.broken-data"]);
        }
        catch (JsonException broken)
        {
            return NotUnderstood(operation, "broken-data", words.Say("api.broken-data-at", ("Path", broken.Path ?? "$")));
        }
        catch (Exception failure) when ((failure as JournalUnavailable ?? JournalUnavailable.Because(failure)) is { } away)
        {
            log.LogError(away.InnerException, "The journal is not available");
            return new OperationAnswer(operation.Id, Outcome.TryAgain, StatusCodes.Status503ServiceUnavailable, null, "journal-unavailable", words["api.try-again"]);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A fault of the program in one of them must not keep the others of a night from being answered.
            log.LogError(failure, "The operation {Operation} could not be carried out", operation.Id);
            return new OperationAnswer(operation.Id, Outcome.Broken, StatusCodes.Status500InternalServerError, null, "program-fault", words["api.broken"]);
        }
    }

    private Task<Answer> Ask(Operation operation, object command, Asker asker) => command switch
    {
        LifeProjectCommand ask => projects.Do(new LifeProjectId(operation.Target), ask, new OperationId(operation.Id), asker),
        SignalCommand ask => street.Do(new SignalId(operation.Target), ask, new OperationId(operation.Id), asker),
        RoundCommand ask => street.Do(new RoundId(operation.Target), ask, new OperationId(operation.Id), asker),
        CampaignCommand ask => campaigns.Do(new CampaignId(operation.Target), ask, new OperationId(operation.Id), asker),
        PersonCommand ask => people.Do(operation.Target, ask, new OperationId(operation.Id), asker),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private OperationAnswer Answered(Operation operation, Answer answer) => answer switch
    {
        Answer.Done done => new OperationAnswer(operation.Id, done.Before ? Outcome.DoneBefore : Outcome.Done, StatusCodes.Status200OK, done.Version, null, null),
        Answer.Refused { Why: var why } => why switch
        {
            OperationUsedForSomethingElse => Refused(operation, Outcome.Conflict, StatusCodes.Status409Conflict, why),
            NothingHere => Refused(operation, Outcome.NotFound, StatusCodes.Status404NotFound, why),
            NotAllowed => Refused(operation, Outcome.NotAllowed, StatusCodes.Status403Forbidden, why),
            _ => Refused(operation, Outcome.Refused, StatusCodes.Status422UnprocessableEntity, why),
        },
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private OperationAnswer Refused(Operation operation, Outcome outcome, int status, Refusal why) =>
        new(operation.Id, outcome, status, null, why.GetType().Name, words.Of(why, ProgrammeOf(operation)));

    // The stored names of a programme's commands begin with its id; those of the kernel with none that has words for fields.
    private static string? ProgrammeOf(Operation operation) => operation.Command?.Split('.')[0];

    private static OperationAnswer NotUnderstood(Operation operation, string reason, string text) =>
        new(operation.Id, Outcome.NotUnderstood, StatusCodes.Status400BadRequest, null, reason, text);

    private static string Short(string? name) => name is null ? "" : name[..Math.Min(name.Length, 80)];
}
