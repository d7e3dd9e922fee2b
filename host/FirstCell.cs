using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Access;
using SocialWatch.Grains;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Host;

/// <summary>
/// The first start: a cell and its first coordinator. Whatever can be refused is asked before anything is written, so that a
/// corrected form simply works; and the start is over only when there is somebody who can sign in.
/// </summary>
internal sealed class FirstCell(
    IServiceScopeFactory scopes, IAggregates<Cell, CellEvent> cells, ICellDirectory directory, IDbContextFactory<JournalDb> databases) : IDisposable
{
    private static readonly IReadOnlySet<Permission> All = new HashSet<Permission>(Enum.GetValues<Permission>());

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile bool _over;

    /// <summary>Whether somebody can sign in already. Once true, it is not asked again.</summary>
    public async ValueTask<bool> IsOver()
    {
        if (!_over)
        {
            await using var scope = scopes.CreateAsyncScope();
            _over = await scope.ServiceProvider.GetRequiredService<WorkerRegistry>().AnyWorker();
        }

        return _over;
    }

    /// <summary>Founds the cell with its centres and its first coordinator, or says why not. Sent again after a failure it goes on where it stopped.</summary>
    public async Task<Refusal?> Found(FoundCell cell, IReadOnlyList<string> centres, NewWorker coordinator)
    {
        // Two browsers at the very first page: the second must not become a second first coordinator.
        await _turn.WaitAsync();
        try
        {
            if (await IsOver())
            {
                return new AlreadyStarted();
            }

            await using var scope = scopes.CreateAsyncScope();
            var workers = scope.ServiceProvider.GetRequiredService<WorkerRegistry>();
            if ((await workers.WhyNot(coordinator) ?? FaultIn(centres)) is { } fault)
            {
                return fault;
            }

            var id = await CellFor(cell, coordinator.Cell);
            return await Found(id, cell, centres, coordinator.Id) ?? await workers.Add(coordinator with { Cell = id });
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Refusal?> Found(CellId id, FoundCell cell, IReadOnlyList<string> centres, WorkerId by)
    {
        var asker = new Asker(by, id, All);
        foreach (var command in centres.Select(centre => (CellCommand)new AddCentre(IdOf(id, centre), centre)).Prepend(cell))
        {
            if (await cells.Do(id.Value, command, OperationId.New(), asker) is Answer.Refused { Why: var why })
            {
                return why;
            }
        }

        return null;
    }

    private static Refusal? FaultIn(IReadOnlyList<string> centres) => centres
        .Select(centre => Shape.FaultIn(new AddCentre(IdOf(default, centre), centre), CellProfile.None))
        .FirstOrDefault(fault => fault is not null);

    /// <summary>The same centre again when the form is sent again.</summary>
    private static CentreId IdOf(CellId cell, string name) =>
        new(new Guid(SHA256.HashData([.. cell.Value.ToByteArray(), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16)));

    public void Dispose() => _turn.Dispose();

    /// <summary>
    /// The cell of an attempt that was cut short, if it said the same. If it said something else the cell is a new one: the other
    /// stays behind empty, and nobody works in it.
    /// </summary>
    private async Task<CellId> CellFor(FoundCell cell, CellId wished)
    {
        await using var db = await databases.CreateDbContextAsync();
        var known = await db.Cells.AsNoTracking().Select(row => row.Cell).ToListAsync();
        foreach (var id in known)
        {
            var profile = await directory.Of(new CellId(id));
            if (profile.Province == cell.Province && profile.Name == cell.Name && profile.Communes.SequenceEqual(cell.Communes))
            {
                return new CellId(id);
            }
        }

        return known.Contains(wished.Value) ? CellId.New() : wished;
    }
}

/// <summary>The first start is over; sign in.</summary>
internal sealed record AlreadyStarted : Refusal;
