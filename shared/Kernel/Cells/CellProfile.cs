using System.Collections.Immutable;
using SocialWatch.Kernel.Configuration;
using SocialWatch.Kernel.Pathways;

namespace SocialWatch.Kernel.Cells;

/// <summary>What is known of a cell at every door: by which communes it counts, which centres it works with.</summary>
public sealed record CellProfile(string Province, string Name, ImmutableArray<string> Communes, ImmutableDictionary<CentreId, string> Centres)
{
    /// <summary>Its programmes, as it has configured them.</summary>
    public ProgrammeBook Book { get; init; } = ProgrammeBook.Empty;

    public CellConfiguration Configuration { get; init; } = CellConfiguration.Empty;

    /// <summary>The version of the configuration; 0 while nothing was configured.</summary>
    public int Version { get; init; }

    /// <summary>Until which day each worker's training is valid.</summary>
    public ImmutableDictionary<WorkerId, DateOnly> Training { get; init; } = ImmutableDictionary<WorkerId, DateOnly>.Empty;

    /// <summary>How many people each centre can take in, as far as it was stated.</summary>
    public ImmutableDictionary<CentreId, int> Places { get; init; } = ImmutableDictionary<CentreId, int>.Empty;

    /// <summary>The cold alert that was stated last; it may be over.</summary>
    public ColdAlert? Alert { get; init; }

    /// <summary>The alert that holds on an operational day.</summary>
    public AlertLevel AlertOn(DateOnly day) => Alert is { } alert && alert.Until >= day ? alert.Level : AlertLevel.None;

    /// <summary>Whether somebody may go out on that day.</summary>
    public bool IsTrained(WorkerId worker, DateOnly day) => Training.TryGetValue(worker, out var until) && until >= day;

    /// <summary>A cell that is not founded yet.</summary>
    public static CellProfile None { get; } = new("", "", [], ImmutableDictionary<CentreId, string>.Empty);
}
