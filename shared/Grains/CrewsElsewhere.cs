using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Grains;

/// <summary>
/// Nobody is out with two rounds at once. Planners of a cell take turns here; a host beside this one is seen afterwards: a
/// round that turns out to overlap with one of its is cancelled before anybody is told that it is planned.
/// </summary>
internal sealed class CrewsElsewhere(IAggregates<Round, RoundEvent> rounds, IDbContextFactory<JournalDb> databases)
{
    private readonly ConcurrentDictionary<CellId, SemaphoreSlim> _turns = new();

    public async Task<Answer> Ask(RoundId round, RoundCommand command, OperationId operation, Asker asker)
    {
        var turn = _turns.GetOrAdd(asker.Cell, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync();
        try
        {
            if (await Elsewhere(round, command, asker) is { } before)
            {
                return new Answer.Refused(before);
            }

            var answer = await rounds.Do(round.Value, command, operation, asker);
            if (command is PlanRound && answer is Answer.Done { Before: false } && await Elsewhere(round, command, asker) is { } meanwhile)
            {
                await rounds.Do(round.Value, new CancelRound("—"), OperationId.New(), asker with { May = new HashSet<Permission> { Permission.Dispatch } });
                return new Answer.Refused(meanwhile);
            }

            return answer;
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<CrewIsElsewhere?> Elsewhere(RoundId round, RoundCommand command, Asker asker)
    {
        if (await OutingOf(round, command, asker) is not { } outing)
        {
            return null;
        }

        var (begin, end) = (outing.From.ToUniversalTime(), outing.To.ToUniversalTime());
        // Whoever has not come back cannot go out again, however long ago they were expected.
        var goesNow = command is StartRound;
        await using var db = await databases.CreateDbContextAsync();
        var others = await db.Rounds.AsNoTracking()
            .Where(row => row.Cell == asker.Cell.Value && row.BeginsAt < end && (row.EndsAt > begin || (goesNow && row.Status == RoundStatus.UnderWay)) && row.Round != round.Value && row.Status != RoundStatus.Cancelled)
            .ToListAsync();

        return others
            .SelectMany(other => other.CrewIds.Where(worker => outing.Crew.Contains(new WorkerId(worker))).Select(worker => new CrewIsElsewhere(
                new WorkerId(worker), Programmes.MoroccoTime.Local(other.BeginsAt), Programmes.MoroccoTime.Local(other.EndsAt))))
            .FirstOrDefault();
    }

    /// <summary>Who would be out, and when; null when the round itself will say what is wrong.</summary>
    private async Task<(ImmutableArray<WorkerId> Crew, DateTimeOffset From, DateTimeOffset To)?> OutingOf(RoundId round, RoundCommand command, Asker asker)
    {
        if (command is PlanRound { Crew.IsDefault: false } plan)
        {
            return (plan.Crew, plan.From, plan.To);
        }

        return ((await rounds.Read(round.Value, asker))?.State, command) switch
        {
            (Round.Planned planned, StartRound start) => (planned.Crew, start.At < planned.Plan.From ? start.At : planned.Plan.From, planned.Plan.To),
            (Round.Planned planned, ChangeCrew { Crew.IsDefault: false } change) => (change.Crew, planned.Plan.From, planned.Plan.To),
            (Round.UnderWay going, ChangeCrew { Crew.IsDefault: false } change) => (change.Crew, going.StartedAt, going.Plan.Plan.To),
            _ => null,
        };
    }
}
