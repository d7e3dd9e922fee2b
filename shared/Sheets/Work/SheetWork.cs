using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SocialWatch.Grains;
using SocialWatch.Journal;
using SocialWatch.Journal.ReadModels;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Sheets;
using SocialWatch.Programmes;
using SocialWatch.Sheets.Reading;

namespace SocialWatch.Sheets.Work;

/// <summary>
/// Takes sheets over and back in the background, one after another. What is to be done stands in rows: a kill of the program
/// breaks nothing off for longer than until the next start.
/// </summary>
internal sealed class SheetWork(SheetParts parts, SheetApplying applying, SheetUndoing undoing, SheetChecks checks, IAggregates<Sheet, SheetEvent> sheets, IWorkerNames workers, TimeProvider clock, ILogger<SheetWork> log)
    : BackgroundService
{
    /// <summary>After so long nobody comes back to a draft or to a sheet that waits, and the names in it are forgotten.</summary>
    public static readonly TimeSpan FilesKept = TimeSpan.FromDays(7);

    // Whoever sends a file for longer than this has given up.
    private static readonly TimeSpan LongestSending = TimeSpan.FromHours(1);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private const int MostTries = 3;

    // In memory alone: after a start it is tried anew.
    private readonly Dictionary<Guid, int> _broken = [];

    private readonly SemaphoreSlim _wake = new(0);

    /// <summary>Something was asked for: it is begun at once.</summary>
    public void Wake() => _wake.Release();

    /// <summary>Does what is to be done now, and says how many sheets that was.</summary>
    public async Task<int> RunAll(CancellationToken stop)
    {
        await using var db = await parts.Databases.CreateDbContextAsync(stop);
        var due = await db.Sheets.IgnoreQueryFilters().AsNoTracking().Where(sheet => sheet.Status == SheetStatus.Applying || sheet.Status == SheetStatus.Undoing)
            .OrderBy(sheet => sheet.AppliedAt).ToListAsync(stop);
        var done = 0;
        foreach (var row in due)
        {
            done += await Try(() => Run(row, stop), row, stop) ? 1 : 0;
        }

        foreach (var row in await Old(db, stop))
        {
            await Try(() => Forget(row), row, stop);
        }

        foreach (var file in await Lost(db, stop))
        {
            await parts.Files.Forget(file);
        }

        return done;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAll(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // The database may be away for a while; what is to be done waits as rows.
                log.LogWarning(failure, "Sheets could not be looked at; trying again in {Pause}", Pause);
            }

            await HeardOrPause(stoppingToken);
        }
    }

    private async Task HeardOrPause(CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(_wake.WaitAsync(either.Token), Task.Delay(Pause, clock, either.Token));
        await either.CancelAsync();
    }

    private async Task<bool> Run(SheetRow row, CancellationToken stop)
    {
        var program = SheetParts.Program(new CellId(row.Cell));
        if ((await sheets.Read(row.Sheet, program))?.State is not Sheet.Taken taken)
        {
            return false;
        }

        try
        {
            await Run(row, taken, program, stop);
            _broken.Remove(row.Sheet);
            return true;
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or JournalUnavailable or System.Data.Common.DbException))
        {
            // The database may be away for a while; whatever else it is, a third time says that it will not go by itself.
            var times = _broken[row.Sheet] = _broken.GetValueOrDefault(row.Sheet) + 1;
            if (Why(failure, times) is not { } why)
            {
                throw;
            }

            log.LogError("Sheet {Sheet} stops: {Why}", row.Sheet, why.GetType().Name);
            SheetParts.Must(await sheets.Do(row.Sheet, new StopSheet(Reasons.Write(why)), OperationId.New(), program));
            _broken.Remove(row.Sheet);
            return false;
        }
        finally
        {
            checks.Forget(new SheetId(row.Sheet));
        }
    }

    private static Refusal? Why(Exception failure, int times) => failure switch
    {
        SheetStuck stuck => stuck.Why,
        SheetNotReadable broken => broken.Why,
        EndOfStreamException => new FileIsGone(),
        _ when times < MostTries => null,
        StepRefused step => step.Why,
        _ => new BrokeOff(times),
    };

    private async Task Run(SheetRow row, Sheet.Taken taken, Asker program, CancellationToken stop)
    {
        // In the name of who asked for it, with what they may do and know today: who has left the cell does nothing more in it.
        var (sheet, worker) = (new SheetId(row.Sheet), taken.Status is SheetStatus.Undoing ? taken.UndoneBy : taken.AppliedBy);
        if ((await workers.Of(program.Cell)).FirstOrDefault(one => one.Id == worker) is not { } colleague || !colleague.May.Contains(Permission.Coordinate))
        {
            throw new SheetStuck(new WhoAskedHasLeft());
        }

        var asker = new Asker(worker, program.Cell, colleague.May) { Teams = colleague.Teams };
        if (taken.Status is SheetStatus.Undoing)
        {
            await undoing.Undo(sheet, taken, asker, stop);
        }
        else if (taken.Status is SheetStatus.Applying)
        {
            await applying.Apply(sheet, taken, MoroccoTime.Local(row.AppliedAt!.Value), asker, stop);
        }

        // Rows that were refused can be had again for some days, to be corrected.
        if (await sheets.Read(row.Sheet, program) is { State: Sheet.Taken { Status: SheetStatus.Applied, Sums.Refused: 0 } })
        {
            await parts.Files.Forget(row.File);
        }
    }

    private async Task<List<SheetRow>> Old(Journal.Storage.JournalDb db, CancellationToken stop)
    {
        var before = clock.GetUtcNow() - FilesKept;
        var old = db.Sheets.IgnoreQueryFilters().AsNoTracking().Where(sheet => sheet.Status != SheetStatus.Applying && sheet.Status != SheetStatus.Undoing && sheet.TakenAt < before
            // Applied only now, one that waits may still be gone on with. Undone it is without the file.
            && (sheet.Status != SheetStatus.Stopped || sheet.AppliedAt < before));
        return await old.Where(sheet => db.SheetParts.Any(part => part.File == sheet.File)).OrderBy(sheet => sheet.Sheet).Take(100).ToListAsync(stop);
    }

    /// <summary>Files of which no sheet ever came: the program was killed while one was sent.</summary>
    private async Task<IEnumerable<Guid>> Lost(Journal.Storage.JournalDb db, CancellationToken stop)
    {
        var files = await db.SheetParts.Where(part => !db.Sheets.IgnoreQueryFilters().Any(sheet => sheet.File == part.File)).Select(part => part.File).Distinct().OrderBy(file => file).Take(100).ToListAsync(stop);
        return files.Where(file => BeganAt(file) < clock.GetUtcNow() - LongestSending);
    }

    // Its id tells when it was begun (UUID version 7: milliseconds in the first 48 bits).
    private static DateTimeOffset BeganAt(Guid file) => DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(file.ToString("N").AsSpan(0, 12), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A draft is discarded, and whatever was kept of an old file is forgotten.</summary>
    private async Task<bool> Forget(SheetRow row)
    {
        if (row.Status is SheetStatus.Draft)
        {
            var answer = await sheets.Do(row.Sheet, new DiscardSheet(), OperationId.New(), SheetParts.Program(new CellId(row.Cell)));
            if (answer is not Answer.Done)
            {
                // Applied in this very moment: its bytes are needed.
                return false;
            }
        }

        await parts.Files.Forget(row.File);
        return true;
    }

    private async Task<bool> Try(Func<Task<bool>> work, SheetRow row, CancellationToken stop)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            // One that cannot be gone on with must not hold up the others. Nothing of its content is said.
            log.LogWarning("Sheet {Sheet} could not be gone on with: {Why}", row.Sheet, failure.GetType().Name);
            return false;
        }
    }
}
