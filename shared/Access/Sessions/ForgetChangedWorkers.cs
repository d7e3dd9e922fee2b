using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SocialWatch.Access.Sessions;

/// <summary>
/// Whoever saves a worker makes the memory of that worker void: no caller can forget to. Workers are therefore
/// never changed by ExecuteUpdate, which passes this by.
/// </summary>
internal sealed class ForgetChangedWorkers(Standings standings) : SaveChangesInterceptor
{
    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Forget(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context);
        return ValueTask.FromResult(result);
    }

    // Every worker the context holds, changed or not: a needless reload is cheap.
    private void Forget(DbContext? db)
    {
        foreach (var worker in db?.ChangeTracker.Entries<Worker>() ?? [])
        {
            standings.Forget(worker.Entity.Id);
        }
    }
}
