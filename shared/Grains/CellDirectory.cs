using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>The cells as they are configured now. What this process changes is known at once, what another does within a second.</summary>
internal sealed class CellDirectory(IServiceProvider services, TimeProvider clock) : ICellDirectory, IHear<CellEvent>
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<CellId, (CellProfile Profile, long Read)> _known = new();

    public ValueTask<CellProfile> Of(CellId cell) => _known.TryGetValue(cell, out var known) && clock.GetElapsedTime(known.Read) < Fresh
        ? ValueTask.FromResult(known.Profile)
        : new ValueTask<CellProfile>(Read(cell));

    public void Heard(Guid stream, Recorded<CellEvent> recorded) => _known.TryRemove(new CellId(stream), out _);

    private async Task<CellProfile> Read(CellId cell)
    {
        // Asked for late: the aggregates ask this directory at their door.
        var seen = await services.GetRequiredService<IAggregates<Cell, CellEvent>>().Read(cell.Value, new Asker(WorkerId.System, cell, new HashSet<Permission>()));
        var profile = seen?.State is Cell.Founded founded ? new CellProfile(founded.Province, founded.Name, founded.Communes, founded.Centres) : CellProfile.None;
        _known[cell] = (profile, clock.GetTimestamp());
        return profile;
    }
}
