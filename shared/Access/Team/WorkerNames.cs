using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Kernel;
using SocialWatch.Programmes;
using SocialWatch.Web;

namespace SocialWatch.Access;

/// <summary>
/// The names of all who work or have worked here: tens or hundreds, so the whole list is read when it is a few seconds
/// old and somebody asks.
/// </summary>
internal sealed class WorkerNames(IServiceScopeFactory scopes, Words words, TimeProvider clock) : IWorkerNames
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private volatile Read _last = new(FrozenDictionary<Guid, string>.Empty, At: null);

    public string NameOf(WorkerId worker) => worker == WorkerId.System
        ? words["access.the-program"]
        : Names().GetValueOrDefault(worker.Value) ?? words["access.unknown-worker"];

    public async Task<IReadOnlyList<Colleague>> Of(CellId cell)
    {
        await using var scope = scopes.CreateAsyncScope();
        var members = await scope.ServiceProvider.GetRequiredService<WorkerRegistry>().Of(cell);
        return [.. members.Where(member => member.IsActive).Select(member => new Colleague(member.Id, member.DisplayName, member.Teams, Roles.May(member.Role)))];
    }

    private FrozenDictionary<Guid, string> Names()
    {
        if (_last.At is not { } at || clock.GetElapsedTime(at) > Fresh)
        {
            using var scope = scopes.CreateScope();
            var workers = scope.ServiceProvider.GetRequiredService<AccessDb>().Users.AsNoTracking().Select(worker => new { worker.Id, worker.DisplayName });
            _last = new Read(workers.ToFrozenDictionary(worker => worker.Id, worker => worker.DisplayName), clock.GetTimestamp());
        }

        return _last.Names;
    }

    private sealed record Read(FrozenDictionary<Guid, string> Names, long? At);
}
