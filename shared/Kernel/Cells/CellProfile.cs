using System.Collections.Immutable;

namespace SocialWatch.Kernel.Cells;

/// <summary>What is known of a cell at every door: by which communes it counts, which centres it works with.</summary>
public sealed record CellProfile(string Province, string Name, ImmutableArray<string> Communes, ImmutableDictionary<CentreId, string> Centres)
{
    /// <summary>A cell that is not founded yet.</summary>
    public static CellProfile None { get; } = new("", "", [], ImmutableDictionary<CentreId, string>.Empty);
}
