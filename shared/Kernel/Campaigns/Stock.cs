using System.Collections.Immutable;
using SocialWatch.Kernel.Street;

namespace SocialWatch.Kernel.Campaigns;

/// <summary>How something moves in a campaign's stock.</summary>
public enum StockMovement
{
    /// <summary>Given to the campaign while it lasts.</summary>
    Received,

    /// <summary>To a round.</summary>
    Issued,

    /// <summary>From a round, unused.</summary>
    Returned,
}

/// <summary>One kind of thing: what came beside what stood ready, what went out with rounds, what they brought back.</summary>
public sealed record StockLine(KitItem Item, int Received, int Issued, int Returned);

/// <summary>
/// What moved in a campaign's stock. Said by whoever keeps it and not worked out from the rounds: where two campaigns overlap, a
/// round is of both, and a blanket left only one of the two stores.
/// </summary>
public sealed record Stock
{
    public static Stock Unmoved { get; } = new();

    public ImmutableSortedDictionary<KitItem, StockLine> Lines { get; init; } = ImmutableSortedDictionary<KitItem, StockLine>.Empty;

    public ImmutableDictionary<StockMoveId, StockMoved> Moves { get; init; } = ImmutableDictionary<StockMoveId, StockMoved>.Empty;

    public StockLine Of(KitItem item) => Lines.GetValueOrDefault(item) ?? new StockLine(item, 0, 0, 0);

    /// <summary>What a round has of it that did not come back.</summary>
    public int With(RoundId round, KitItem item) => Moves.Values.Where(move => move.Round == round && move.Item == item)
        .Sum(move => move.Movement switch { StockMovement.Issued => move.Count, StockMovement.Returned => -move.Count, _ => 0 });

    internal Stock After(StockMoved moved)
    {
        var line = Of(moved.Item);
        return new Stock
        {
            Moves = Moves.SetItem(moved.Move, moved),
            Lines = Lines.SetItem(moved.Item, moved.Movement switch
            {
                StockMovement.Received => line with { Received = line.Received + moved.Count },
                StockMovement.Issued => line with { Issued = line.Issued + moved.Count },
                _ => line with { Returned = line.Returned + moved.Count },
            }),
        };
    }
}
