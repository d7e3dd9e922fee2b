using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SocialWatch.Access.Sessions;

/// <summary>
/// Remembers standings for a second, so that checking every request costs next to nothing. A change made by this
/// process is seen by the very next request; one made by another host, a second later at most.
/// </summary>
internal sealed class Standings(IServiceScopeFactory scopes, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<Guid, Remembered> _remembered = new();
    private readonly Lock _gate = new();
    private long _changes;

    public async ValueTask<Standing?> Of(Guid worker)
    {
        if (_remembered.TryGetValue(worker, out var known) && clock.GetElapsedTime(known.At) < Longest)
        {
            return known.Standing;
        }

        var before = Volatile.Read(ref _changes);
        var at = clock.GetTimestamp();
        var standing = await Load(worker);
        lock (_gate)
        {
            // Read before a change and finished after it: right for nobody, so not kept.
            if (before == _changes)
            {
                _remembered[worker] = new Remembered(standing, at);
            }
        }

        return standing;
    }

    public void Forget(Guid worker)
    {
        lock (_gate)
        {
            _changes++;
            _remembered.TryRemove(worker, out _);
        }
    }

    private async Task<Standing?> Load(Guid id)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AccessDb>();
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(worker => worker.Id == id) is { } found ? Standing.Of(found) : null;
    }

    private sealed record Remembered(Standing? Standing, long At);
}
