using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SocialWatch.Access;
using SocialWatch.Grains;
using SocialWatch.Journal.Storage;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;

namespace SocialWatch.Host;

/// <summary>
/// The first start: a cell and its first coordinator. Two steps that may each be repeated: the cell's id is fixed by the
/// form, and the start is over only when there is somebody who can sign in.
/// </summary>
internal sealed class FirstCell(IServiceScopeFactory scopes, IAggregates<Cell, CellEvent> cells, IDbContextFactory<JournalDb> databases) : IDisposable
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
    public async Task<Refusal?> Found(FoundCell cell, IReadOnlyList<string> centres, OperationId operation, NewWorker coordinator)
    {
        // Two browsers at the very first page: the second must not become a second first coordinator.
        await _turn.WaitAsync();
        try
        {
            if (await IsOver())
            {
                return new AlreadyStarted();
            }

            var id = await Existing() ?? coordinator.Cell;
            var asker = new Asker(coordinator.Id, id, All);
            if (await cells.Do(id.Value, cell, operation, asker) is Answer.Refused { Why: var why })
            {
                return why;
            }

            foreach (var centre in centres)
            {
                if (await cells.Do(id.Value, new AddCentre(IdOf(id, centre), centre), OperationId.New(), asker) is Answer.Refused { Why: var no })
                {
                    return no;
                }
            }

            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<WorkerRegistry>().Add(coordinator with { Cell = id });
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The same centre again when the form is sent again.</summary>
    private static CentreId IdOf(CellId cell, string name) =>
        new(new Guid(SHA256.HashData([.. cell.Value.ToByteArray(), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16)));

    public void Dispose() => _turn.Dispose();

    /// <summary>The cell of an earlier attempt that got no further.</summary>
    private async Task<CellId?> Existing()
    {
        await using var db = await databases.CreateDbContextAsync();
        return await db.Cells.AsNoTracking().Select(cell => (Guid?)cell.Cell).FirstOrDefaultAsync() is { } id ? new CellId(id) : null;
    }
}

/// <summary>The first start is over; sign in.</summary>
internal sealed record AlreadyStarted : Refusal;
