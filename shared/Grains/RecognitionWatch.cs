using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SocialWatch.Journal;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Grains;

/// <summary>What a round has said of an encounter arrives at the life project, also when the program stopped between the two.</summary>
internal sealed class RecognitionWatch(IDbContextFactory<JournalDb> databases, Recognitions recognitions, TimeProvider clock, ILogger<RecognitionWatch> log)
    : Watch(clock, log, TimeSpan.FromMinutes(1))
{
    private const int AtOnce = 200;

    /// <summary>Does what was left undone, and says how much that was.</summary>
    public async Task<int> CatchUp(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        var missing = await db.Encounters.IgnoreQueryFilters().AsNoTracking()
            .Where(met => met.LifeProject != null && !db.Attached.Any(one => one.Encounter == met.Encounter && one.LifeProject == met.LifeProject && !one.IsDetached))
            .OrderBy(met => met.Encounter).Take(AtOnce).ToListAsync(stop);
        var wrong = await db.Attached.IgnoreQueryFilters().AsNoTracking()
            .Where(one => !one.IsDetached && !db.Encounters.Any(met => met.Encounter == one.Encounter && met.Round == one.Round && met.LifeProject == one.LifeProject))
            .OrderBy(one => one.Encounter).Take(AtOnce).ToListAsync(stop);

        foreach (var met in missing)
        {
            await Try(() => recognitions.Attach(new RoundId(met.Round), new EncounterId(met.Encounter), Program(met.Cell)), met.Encounter);
        }

        foreach (var one in wrong)
        {
            await Try(() => recognitions.Detach(new LifeProjectId(one.LifeProject), new EncounterId(one.Encounter), Program(one.Cell)), one.Encounter);
        }

        return missing.Count + wrong.Count;
    }

    protected override Task Look(CancellationToken stop) => CatchUp(stop);

    private static Asker Program(Guid cell) => new(WorkerId.System, new CellId(cell), new HashSet<Permission>());

    private async Task Try(Func<Task> work, Guid encounter)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not (JournalUnavailable or OperationCanceledException))
        {
            // One that cannot be read must not hold up the others.
            log.LogError(failure, "The encounter {Encounter} could not be brought to its life project", encounter);
        }
    }
}
