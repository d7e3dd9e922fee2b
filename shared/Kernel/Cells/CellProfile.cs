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

    /// <summary>A cell that is not founded yet.</summary>
    public static CellProfile None { get; } = new("", "", [], ImmutableDictionary<CentreId, string>.Empty);
}
