using SocialWatch.Kernel.Configuration;
using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SocialWatch.Kernel;
using SocialWatch.Kernel.Cells;
using SocialWatch.Programmes;

namespace SocialWatch.Grains;

/// <summary>The cells as they are configured now. What this process changes is known at once, what another does within a second.</summary>
internal sealed class CellDirectory(IServiceProvider services, InstalledProgrammes programmes, TimeProvider clock) : ICellDirectory, IHear<CellEvent>
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<CellId, Known> _known = new();
    private readonly ConcurrentDictionary<CellId, int> _heard = new();

    public ValueTask<CellProfile> Of(CellId cell) => _known.TryGetValue(cell, out var known) && known.Heard == HeardOf(cell) && clock.GetElapsedTime(known.Read) < Fresh
        ? ValueTask.FromResult(known.Profile)
        : new ValueTask<CellProfile>(Read(cell, known));

    public void Heard(Guid stream, Recorded<CellEvent> recorded) => _heard.AddOrUpdate(new CellId(stream), 1, (_, times) => times + 1);

    private async Task<CellProfile> Read(CellId cell, Known? before)
    {
        // Asked for late: the aggregates ask this directory at their door. Counted before: what is heard of while it is
        // read makes it out of date.
        var heard = HeardOf(cell);
        var seen = await services.GetRequiredService<IAggregates<Cell, CellEvent>>().Read(cell.Value, new Asker(WorkerId.System, cell, new HashSet<Permission>()));
        var profile = seen?.State is Cell.Founded founded ? ProfileOf(founded, before?.Profile) : CellProfile.None with { Book = programmes.AsInstalled };
        _known[cell] = new Known(profile, heard, clock.GetTimestamp());
        return profile;
    }

    private int HeardOf(CellId cell) => _heard.GetValueOrDefault(cell);

    // The rules are worked out once for a version, not at every look.
    private CellProfile ProfileOf(Cell.Founded founded, CellProfile? before) => new(founded.Province, founded.Name, founded.Communes, founded.Centres)
    {
        Book = ReferenceEquals(before?.Configuration, founded.Configuration) ? before!.Book : ConfiguredRules.BookOf(founded, programmes.AsInstalled),
        Configuration = founded.Configuration,
        Version = founded.Version,
        Training = founded.Training,
        Places = founded.Places,
        Alert = founded.Alert,
    };

    private sealed record Known(CellProfile Profile, int Heard, long Read);
}
